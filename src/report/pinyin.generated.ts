// Written by src/tooling/texts/vocabulary.ts (npm run generate). Do not edit.
/** Each syllable, followed by the characters that are read so. */
export const readings =
  "ai艾an安按案ba巴bai百ban版bao保包报bei倍备背ben本bi币比biao标表bing并bo波bu不布步部cai财采can参ce测策ceng层cha察差插查chan产chang厂场长cheng成承称程chi持chou畴chu储出处础chuang创ci次词cun村da大打达dai代带dan但单担dao到导道de得的deng等di低地第dian点die叠ding定dong动洞dou都du度duan断段短端dui对duo多e额er二而fa发法fan范fang放方fei费非fen分feng峰fu复富服赋gai概该gan感gao告高ge个各格gong供公共工gou构购gu估鼓guan关官管观gui规guo国果过hai还han含hang行hao好he合和核盒heng衡hou后hu互hua划化huan换hui会回惠慧挥huo或ji几及基技机极积级计集jia价假加家jian件健坚建检渐监见践键间jiang将jiao交焦较jie接界结节阶jin仅近进金jing径景精jiu究ju具巨据矩聚距jue角jun均ka卡kai开kan看ke可客科kong控空kou口ku库kuai块lai来lao老le了lei类累雷li例利力励理离lian联链liang两良量liao料ling领liu六流lu路lue略lun论luo洛络落lv律率绿mai迈mei每美men们meng盟蒙mian面min敏民ming名明mo模mu目na纳nei内neng能ni拟nian年念nong农pai排pan判pao泡pei配pian偏pin品频ping平评pu普qi其启器旗期气起qian前千潜qiang强qie切qing情清qiu求球qu区取曲渠趋quan全券权que确ran然rang让rao绕ren人任rong融ru入如ruan软rui瑞run润san三散se色sha沙shang上商she设shen深甚sheng升生shi事势十始实市式施时是示视试shou售收shu数术熟输述shuang双shuo说si司四斯私su塑溯速suan算sui虽suo所索tai台态tan探tao套te特ti提tiao调tong同统通tou头投tu图tui推wai外wan万晚wang望网wei为位围未wen稳wo我wu务物xi息析系细xia下xian现线衔限险xiang享向想相象xiao效销xie协xin信心新xing型形性xu续蓄需xuan旋xun询yan沿演研验yao要ye业也yi一义亦亿以已移yin因引银隐音ying应硬营yong拥用you有邮yu与于域语预yuan元原圆源远yue约越yun云匀运zai在ze责zeng增zhan占展战栈zhang章zhao找照zhe折者这zhen阵zheng政整正证zhi之值制指支智治至致zhong中重zhu主助柱诸逐zhuan转zhuang状zhui追zhun准zi咨子字自资zong总综zuo作左";
/** Words in which a character is read otherwise. */
export const exceptions: readonly (readonly [word: string, pinyin: string])[] = [
  ["践行", "jian xing"],
  ["行销", "xing xiao"],
  ["进行", "jin xing"],
  ["增长", "zeng zhang"],
  ["重叠", "chong die"],
  ["重构", "chong gou"],
  ["重塑", "chong su"],
  ["调研", "diao yan"],
];
