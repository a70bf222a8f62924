/**
 * Words that romanised Japanese, Korean and Chinese cannot do without, and words of languages that are written in Latin
 * letters and have syllables like theirs. Lower case, folded to `a`–`z`. Written for this project, 2025-11.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words, mostly of grammar, that few other languages have. */
export const STRONG = {
  romaji: set(`
desu deshita deshou desho masu mashita masen watashi watasi watakushi anata kanojo kare karera boku bokutachi watashitachi 
kore sore kono sono koko soko asoko konna sonna donna dono dore doko itsu dare nani naze doushite dou
suru shite shita shimasu shimashita sita site simasu saremasu sareru sareta sarete dekiru dekimasu dekita suruto
iru imasu imashita ite inai aru arimasu arimashita atta atte nakatta naku nakute naru natta natte narimasu narimashita
yuu itta itte iimasu omou omoimasu omotte kudasai onegai onegaishimasu arigatou arigato gozaimasu sumimasen konnichiwa
konnitiha konnichiha ohayou konbanwa sayounara hajimemashite yoroshiku kara made dake nado yori demo shikashi soshite mata sarani
tame tameni koto mono toki hito hitobito tokoro tsugi tugi nihon nippon nihongo kyou kinou ashita sugoku totemo mada mou motto
keredo kedo dakara desukara node noni nagara hodo kurai gurai bakari shika datta dewa niwa towa kashira
toiu nichi tachi tekina teki sei shite nioite niyori niokeru niyoru nitotte toka toshite tosite wanai wanaku desuga desukedo
baai tokuni saikin genzai mottomo youna yona totomoni mazu konbanha konbanwa youni yoni hodo igai nomi tomo
keizai shakai seisaku bunka seiji kotoba kodomo jikan kekka riyuu shigoto gakusei sensei tomodachi benkyou gakkou kaisha
densha eiga kuruma kazoku ryouri ryokou kankou sekai rekishi kagaku gijutsu jouhou setsumei kaisetsu hitsuyou kanou juuyou juuyouna
tabemono nomimono gohan mizu tenki ame haru natsu aki fuyu asa yoru hiru genki suteki kirei oishii tanoshii ureshii takai
muzukashii utsukushii ookina chiisana daiji kantan kenkou sukina
jibun minna taihen daijoubu honto hontou chotto tyotto chiisai ookii atarashii yoi yoku hoshii suki kirai
niyotte nitsuite nitaisuru totte taishite tsuite yotte kakawarazu ippou tatoeba sudeni sorezore subete samazama
dattara datte tara tte nanka yappari zettai zenzen kanari hijou hijouni taisetsu hitsuyou mondai kankei
`),
  korean: set(`
jeoneun naneun urineun geu geugeo geugeos geugeot geudeul geunyeo geuneun igeo igeot igeos igeoseun ireon geureon jeohui
hago haneun haeyo hada haetda hamnida hapnida hage haeseo haesseo haesseoyo haessda hamyeo hamyeon
isseo isseoyo issda itda itneun inneun issneun eopseo eopda eopneun eomneun isseumnida isseupnida eopseumnida
imnida ipnida ibnida ieyo yeyo angajang modu handa geuui keurigo malhaetseupnida malhaetda itseupnida geosida geosimnida jeonge dongan tonghae ttara miguk hanguk sigan
achim jeongmal hangsang saramdeuri saenggak munje jungyohan gongbu haksaeng seonsaengnim chingu hakgyo eumsik yeonghwa
nyeong annyeonghaseyo annyeonghasimnikka gamsahamnida gamsahapnida
geurigo geureona hajiman geuraeseo ttohan tto neomu maeu aju eotteoke mueot mwo nugu eonje eodi
doeneun doeeo dwae dwaeyo doenda doeeossda doeeotda gachi hamkke ddaemun ttaemun ttaemune wihae wihan daehan daehae
geot geos geoseun geosi geoyeyo geoya ttae gatayo joayo joa oneul naeil eoje jigeum saram saramdeul
nyeon myeong gae beonjjae kkaji buteo cheoreom mankeum boda eseo egeseo eseoneun eun neun eul reul euro ui ege
`),
  pinyin: set(`
shi bushi zhe zhege zhexie zhongguo shenme zenme weishenme meiyou women nimen tamen ziji keyi yinwei suoyi danshi ruguo
xianzai jintian mingtian zuotian shihou shijian renmen xiexie duibuqi qing qingwen xuesheng laoshi pengyou xihuan
feichang henduo yige yixie yinggai xuyao bixu tongguo jinxing shiyong zhongyao wenti fangfa gongzuo shenghuo
zhong guo zhi shuo xue xiang xie jiu jiao zuo duo guo hui dui yong zai hen hao zhao xia shang xian xing yin jian jing sheng cheng zheng jiang xin
meiguo guojia shehui jingji zhengfu xuexi yanjiu jishu yingxiang tigong kaishi baokuo xitong qita diqu jihua
beijing shanghai taiwan tongshi buguo keneng huozhe yiji bingqie erqie youyu yijing yizhi shiji shijie fazhan
`),
} as const;

/** Short words of grammar that other languages have as well. */
export const WEAK = {
  romaji: set(
    "wa ga o wo no ni de e he ha to mo ka na ne yo da ya te mae ii ima nai ita nara tari ato naka ue san sama kun chan nen gatsu niti ji shi",
  ),
  korean: set(
    "an su il han mot wol uri hae jal hal wae itta jeo deo ge jom nal bun i ga do e na wa gwa ro go ne nan nae deul man mal mwo",
  ),
  pinyin: set(
    "ye yi qu dou ne ji wei qi gong ge er zi shu de wo ni ta le ma ba bu shi you he yu men lai li ren tian da xiao ge nian yue ri ke hai dao de er ru yao di mei",
  ),
} as const;

/** How words of grammar end. */
export const ENDINGS = {
  romaji:
    /^.+(?:masu|mashita|masita|masen|mashou|masyou|desu|deshita|dearu|shita|shite|sareta|sarete|sareru|saseru|teiru|teita|teimasu|nakatta|katta|kunai|reru|rareta|suru|toshite|tsuite|teki|tekina|kereba|shii)(?:ga|node|noni|kara|to|no|yo|ne|yone|ka|kedo|ndesu|nodesu|noha|nowa|mono|koto)?$/,
  korean:
    /^.+(?:neun|[^k]eun|reul|eul|[mpbn]nida|nikka|seyo|eyo|oayo|eoyo|haeyo|eseo|haneun|hage|hago|handa|doenda|eotda|atda|haetda|eossda|assda|eosseo|eosseoyo|deul|euro|eseoneun|kkaji|buteo|geora|jiman|myeon|neunde|eunde|ryeogo|eoseo|aseo|haeseo|hamyeo|yeoss?eo|eopda|itda|issda|seubnida|ibnida|habnida|jwo|haess?eum|iss-?eo|deon|ryeo|lyeo|neunji|eunji|geotgat|guyo|geodeun|jyo|jiyo|nayo|lkkayo|kkayo|lgeyo|lkkeyo|nde|ndeyo)$/,
  pinyin: /^$/,
} as const;

/** Particles that are written together with the word before them. */
export const JOINED = {
  romaji: /^(.+?)(?:ha|wa|ga|wo|ni|no|mo|de|to|he|deha|dewa|niha|niwa|toha|towa|ka|kara|made)$/,
  korean: /^(.+?)(?:i|ga|eun|neun|eul|reul|e|ui|do|ro|euro|wa|gwa|eseo|ege|ida|imnida|ibnida|ipnida)$/,
  pinyin: /^$/,
} as const;

/** Groups of letters that are common there and rare in languages whose words have such syllables by chance. */
export const TYPICAL = {
  romaji:
    /tsu|sh[aiou]|[^c]chi|^chi|[kgnhmrbpstdzj]y[auo]|[^aeiou](?:ou|uu)|[rkgzjd]ei|kk|ssh|[aeiou]tt[aeo]|zu|fu|[^aeiou]ai$|ji[^aeiou]/,
  korean: /eo|eu|yeo|ae|kk|tt|pp|jj|oe|ui|wi/,
  pinyin:
    /^[xqcr]|zh|[naeiou]x|[nou]q|ng[xqzhjfcds]|iao|iang|uang|iong|[jqxy]i|[^q]uo|[^q]uan|ian|[^q]ui|ao|[^aeiou]ou|eng|ing$|ong$|[zcs]ai|ei|sh[aeu]|[jqx]u|[jqx]ie|fa|^wu|^bu$|^yu$|zi$/,
} as const;

/** The commonest words of other languages: no text of these is romanised. */
export const OTHERS: ReadonlySet<string> = set(`
the of and is are was were for with that this it as on by from at be have has not which or an but they their you your we he she his her
in to can will would should could our my me us all one if there what when how who more also been its into than some
el los las una uno unos con por para que se su sus del al como pero mas es son fue ser este esta esto lo le les en y
il gli che della delle dei del di da dal nel nella sono un una per con non come ma piu questo questa anche
o os as um uma dos das do da no na nos nas em com por para que nao mais foi seu sua ao pelo pela ou
le la les des du et est dans une pour que qui sur pas par au aux avec ce cette sont ses il elle nous vous
der die das und ist nicht ein eine den dem des mit von zu auf fur im sich auch als wird werden
yang dan ini itu untuk dengan dari pada tidak adalah dalam akan oleh mereka juga kami saya dia ke di atau telah lebih bisa karena
ada oleh setiap orang hak semua seorang bahwa sebagai seperti antara para
na ya wa kwa ni katika la za cha vya kuwa hii huo hiyo ambayo lakini kama haki kila mtu ana au watu yake wake hiki mwa pia
ang ng mga sa ay at na ito kung hindi may ako siya para ng mga kanyang lahat karapatan
te nga ka ki ko e i he ma me o ana nei mai tenei tona ratou tangata
ja on ei se oli ovat etta kun myos joka hanen mutta tai jos ole kuin niin
ba da ta a ne ko ga don wannan duk mutum kuma shi su ne wajen
va sau din este care pentru nu mai si la cu ca
van het een de en niet zijn voor met dat op te aan
och att det som en ett inte med av pa till
ve bir bu icin ile da de olarak olan
i w na z do nie sie jest ze
nen ham du dig ang kai os
`);
