import type { Sector } from '../../workflows/hazard/v1/hazard.codes.js';

/** An enterprise made up for the demonstration; its people's accounts begin with its slug. */
export interface DemoEnterprise {
  slug: string;
  sector: Sector;
  /** Slug of the town, sub-district, centre or park it lies in. */
  town: string;
  name: string;
  principal: string;
}

const rows: [string, Sector, string, string, string][] = [
  ['shunfeng', 'transport', 'qionghu', '琼湖街道顺风客运有限公司', '贺顺风'],
  ['pingan', 'transport', 'caowei', '草尾镇平安渡运服务部', '罗平渡'],
  ['luda', 'transport', 'nandashan', '南大膳镇路达货运有限公司', '邓路达'],
  ['hubin', 'transport', 'nanzui', '南嘴镇湖滨危运车队', '曹湖滨'],
  ['tongtu', 'transport', 'gonghua', '共华镇通途汽车站', '彭通途'],
  ['baihang', 'transport', 'chapanzhou', '茶盘洲镇百航船务有限公司', '曾百航'],
  ['jinxiu', 'fire', 'qionghu', '琼湖街道锦绣服装城', '萧锦秀'],
  ['wanjia', 'fire', 'qionghu', '琼湖街道万家福超市', '田万家'],
  ['yuehu', 'fire', 'yanzhihu', '胭脂湖街道悦湖宾馆', '董悦湖'],
  ['hongdeng', 'fire', 'huangmaozhou', '黄茅洲镇红灯笼酒楼', '袁红笼'],
  ['mengxiang', 'fire', 'caowei', '草尾镇梦想家具厂', '潘梦材'],
  ['xingfu', 'fire', 'sihushan', '泗湖山镇幸福针织厂', '于幸织'],
  ['xianxing', 'hazardous-chemicals', 'sijihong', '四季红镇先行加油站', '尤先行'],
  ['qingyuan', 'hazardous-chemicals', 'qionghu', '琼湖街道清源自来水厂', '蒋清源'],
  ['changhe', 'hazardous-chemicals', 'yangluozhou', '阳罗洲镇长河加油站', '蔡长河'],
  ['huafeng', 'hazardous-chemicals', 'yuanjiang-hitech-zone', '高新区化丰涂料有限公司', '余化丰'],
  ['lvzhou', 'hazardous-chemicals', 'xinwan', '新湾镇绿洲农药经营部', '杜绿洲'],
  ['jiehua', 'hazardous-chemicals', 'nandashan', '南大膳镇洁华洗涤剂厂', '叶洁华'],
  ['xiqing', 'fireworks', 'gonghua', '共华镇喜庆烟花批发部', '程喜庆'],
  ['bancai', 'fireworks', 'sihushan', '泗湖山镇斑彩烟花零售店', '苏斑彩'],
  ['hongyun', 'fireworks', 'yangluozhou', '阳罗洲镇鸿运烟花仓库', '魏鸿运'],
  ['jixiang', 'fireworks', 'xinwan', '新湾镇吉祥花炮店', '吕吉祥'],
  ['fulai', 'fireworks', 'nanzui', '南嘴镇福来烟花店', '丁福来'],
  ['dengxia', 'fireworks', 'chapanzhou', '茶盘洲镇灯霞烟花店', '任灯霞'],
  ['antai', 'work-trade', 'caowei', '草尾镇安泰米业有限公司', '何安泰'],
  ['weihu', 'work-trade', 'nandongting', '南洞庭苇湖纸制品厂', '姚苇湖'],
  ['mingguang', 'work-trade', 'yuanjiang-hitech-zone', '高新区明光抛光厂', '卢明光'],
  ['xuebing', 'work-trade', 'nandashan', '南大膳镇雪冰水产冷库', '姜雪冰'],
  ['chuanma', 'work-trade', 'qionghu', '琼湖街道船马修造厂', '崔船马'],
  ['luhong', 'work-trade', 'luhu', '漉湖芦红酱菜厂', '钟芦红'],
  ['kangning', 'special-equipment', 'qionghu', '琼湖街道康宁医院', '谭康宁'],
  ['rongsheng', 'special-equipment', 'yuanjiang-hitech-zone', '高新区荣盛钢构有限公司', '陆荣盛'],
  ['zhengqi', 'special-equipment', 'huangmaozhou', '黄茅洲镇蒸汽豆制品厂', '汪蒸其'],
  ['yunti', 'special-equipment', 'yanzhihu', '胭脂湖街道云梯商厦', '范云梯'],
  ['gangwan', 'special-equipment', 'yangluozhou', '阳罗洲镇港湾装卸公司', '金港湾'],
  ['baiwei', 'special-equipment', 'gonghua', '共华镇百味食品厂', '石百味'],
  ['dingsheng', 'construction', 'qionghu', '琼湖街道鼎盛建筑项目部', '廖鼎盛'],
  ['anju', 'construction', 'yanzhihu', '胭脂湖街道安居二期项目部', '贾安居'],
  ['xuefu', 'construction', 'caowei', '草尾镇学府新校项目部', '夏学府'],
  ['huti', 'construction', 'nanzui', '南嘴镇湖堤加固项目部', '韦湖堤'],
  ['changqiao', 'construction', 'sihushan', '泗湖山镇长桥改造项目部', '付长桥'],
  ['jincheng', 'construction', 'yuanjiang-hitech-zone', '高新区金成厂房项目部', '方金成'],
  ['lanyan', 'gas', 'qionghu', '琼湖街道蓝焰燃气有限公司', '白蓝焰'],
  ['xiangcun', 'gas', 'caowei', '草尾镇湘村人家餐馆', '邹湘村'],
  ['huoyan', 'gas', 'nandashan', '南大膳镇火雁液化气站', '孟火雁'],
  ['yuxian', 'gas', 'yanzhihu', '胭脂湖街道渔鲜酒家', '熊渔鲜'],
  ['xiaochi', 'gas', 'huangmaozhou', '黄茅洲镇小池早餐店', '秦小池'],
  ['jiajia', 'gas', 'xinwan', '新湾镇家家液化气配送站', '邱家嘉'],
  ['fengguang', 'energy', 'nandongting', '南洞庭风光储能电站', '江风光'],
  ['yutang', 'energy', 'sijihong', '四季红镇渔塘光伏电站', '尹渔塘'],
  ['paishui', 'energy', 'chapanzhou', '茶盘洲镇排水泵站', '薛排舟'],
  ['hengliang', 'energy', 'qionghu', '琼湖街道恒亮变电运维站', '闫恒亮'],
  ['jieneng', 'energy', 'yuanjiang-hitech-zone', '高新区洁能热电有限公司', '段洁能'],
  ['weidian', 'energy', 'luhu', '漉湖苇电生物质电厂', '雷苇电'],
  ['pingtai', 'park', 'yuanjiang-hitech-zone', '高新区平台运营有限公司', '侯平台'],
  ['fuhua', 'park', 'yuanjiang-hitech-zone', '高新区孵化园管理有限公司', '龙孵华'],
  ['biaozhun', 'park', 'yuanjiang-hitech-zone', '高新区标准厂房物业公司', '史标准'],
  ['yuanlin', 'park', 'yuanjiang-hitech-zone', '高新区园邻公用工程公司', '陶园邻'],
  ['songhe', 'other', 'qionghu', '琼湖街道松鹤养老院', '黎松鹤'],
  ['chenxing', 'other', 'xinwan', '新湾镇晨星小学', '贺晨星'],
  ['hewan', 'other', 'nanzui', '南嘴镇荷湾农家乐', '顾荷湾'],
  ['yuxing', 'other', 'luhu', '漉湖渔兴捕捞合作社', '毛渔兴'],
];

/** The enterprises of the demonstration city, in each of its fourteen territories and its park. */
export const demoEnterprises: DemoEnterprise[] = rows.map(([slug, sector, town, name, principal]) => ({
  slug,
  sector,
  town,
  name,
  principal,
}));
