import { constructionCity } from './construction.facts.js';
import { energyCity } from './energy.facts.js';
import { fireCity } from './fire.facts.js';
import { fireworksCity } from './fireworks.facts.js';
import { gasCity } from './gas.facts.js';
import { hazardousChemicalsCity } from './hazardous-chemicals.facts.js';
import { otherCity } from './other.facts.js';
import { parkCity } from './park.facts.js';
import type { SectorCity } from './sector.city.js';
import { specialEquipmentCity } from './special-equipment.facts.js';
import { transportCity } from './transport.facts.js';
import { workTradeCity } from './work-trade.facts.js';

/** What goes wrong in the demonstration city, sector by sector. */
export const sectorCities: SectorCity[] = [
  transportCity,
  fireCity,
  hazardousChemicalsCity,
  fireworksCity,
  workTradeCity,
  specialEquipmentCity,
  constructionCity,
  gasCity,
  energyCity,
  parkCity,
  otherCity,
];
