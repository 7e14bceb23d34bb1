/** The smallest PNG that is one: evidence has to be a real picture. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A report but for who, when and what it shows. */
export const reportForm = {
  type: 'REPORT',
  title: '储罐区可燃气体报警器停用',
  description: '罐区 3 台可燃气体探测器断电，控制室无报警信号。',
  sector: 'hazardous-chemicals',
  origin: 'ROUTINE_INSPECTION',
  place: '储罐区东侧',
  proposedLevel: 'major',
};

export const noPhotos = { photos: [], noPhotoReason: '防爆区域禁止拍照' };

export const basisForm = {
  standard: '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）',
  edition: '2017年版',
  article: '第十二条',
  clauseText: '可能泄漏可燃气体的场所没有按标准设检测报警装置。',
  mode: 'direct',
};

/** An assignment but for whose and until when. */
export const assignmentForm = {
  interimControls: ['WARNING_SIGN', 'MONITOR'],
  requirement: '恢复报警装置并经检测合格。',
};
