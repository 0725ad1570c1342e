"""Given names: groups of one name's forms, and names that are only listed; family names that stand first.

A group row: sex | spellings (romanisations and spellings of one name) | short and pet forms | the name in other languages.
Forms of the first two columns stand for each other; those of the last stand for the first column's names, not for each other.
"""

GROUP_ROWS = """
m | william | bill billy will willy willie liam | guillaume wilhelm guillermo willem
m | robert | rob robbie bob bobby bert robb | roberto
m | richard | rich richie rick ricky dick | ricardo riccardo
m | james | jim jimmy jimmie jamie | jaime diego giacomo
m | john jon | johnny johnnie jack | juan jean johann giovanni ivan jan joao sean johan hans yohannes
m | jonathan jonathon johnathan | jon |
m | joseph josef | joe joey | jose giuseppe yusuf yosef iosif
m | michael | mike mick mickey micky | miguel michel mikhail michele mikael michal
m | thomas | tom tommy | tomas tommaso
m | charles | charlie chuck chas charley | carlos carlo karl carl
m | edward | ed eddie ted teddy ned eddy | eduardo edouard
m | theodore theodor | ted teddy theo | fyodor
m | daniel | dan danny danni |
m | david | dave davey davy | dawood daud
m | stephen steven stefan | steve stevie | esteban etienne stefano
m | christopher kristopher | chris topher kit | cristobal christophe
m | christian kristian | chris | cristian
m | nicholas nicolas nikolas | nick nicky nico niko | nicola nikolai
m | matthew | matt matty | mateo matteo matthias mathieu
m | anthony antony | tony | antonio antoine anton
m | andrew | andy drew | andres andre andrea andrei andreas
m | peter | pete | pedro pierre pietro pyotr piotr petr
m | paul | | pablo paolo pavel paulo
m | patrick | pat paddy | patricio
m | kenneth | ken kenny |
m | ronald | ron ronnie |
m | donald | don donnie |
m | raymond | ray | ramon
m | gregory | greg | gregorio grigory
m | jeffrey geoffrey jeffery | jeff geoff |
m | timothy | tim timmy | timoteo
m | lawrence laurence | larry laurie | lorenzo laurent
m | benjamin | ben benny bibi benji | binyamin
m | samuel | sam sammy |
m | alexander aleksandr alexandr aleksander alexandre | alex al sandy sasha sascha xander alec oleksandr | alejandro alessandro iskander
m | albert | al bert bertie | alberto
m | alan allan allen | al |
m | alfred | al alf alfie fred | alfredo
m | frederick frederic fredrick friedrich frederik | fred freddie freddy fritz | federico
m | francis | frank frankie | francisco francesco francois franz pancho
m | franklin | frank |
m | george | | jorge georges giorgio georg yuri
m | henry | harry hank hal | enrique henri heinrich enrico
m | harold | harry hal |
m | gerald | gerry jerry |
m | jerome | jerry |
m | stanley | stan |
m | leonard | len lenny leo | leonardo
m | walter | walt wally |
m | vincent | vince vinnie | vicente vincenzo
m | victor viktor | vic vik | vittorio
m | philip phillip | phil | felipe philippe filippo
m | zachary zachery | zach zack zac |
m | joshua | josh |
m | jacob jakob | jake | jacques
m | nathaniel nathanael | nathan nate nat |
m | abraham | abe | ibrahim
m | arthur | art artie | arturo
m | bernard | bernie barney | bernardo
m | barack barak | barry |
m | barrett | barry |
m | bradley | brad |
m | brandon | |
m | calvin | cal |
m | clifford | cliff |
m | clinton | clint |
m | cornelius | neil con |
m | curtis | curt |
m | dennis denis denys | denny |
m | douglas | doug |
m | dominic dominick dominik | dom nick | domingo dominique
m | eugene | gene | yevgeny
m | ernest | ernie | ernesto
m | gabriel | gabe |
m | herbert | herb bert |
m | howard | howie |
m | isaac isaak | ike | yitzhak
m | jeremiah | jerry |
m | jeremy | jerry jez |
m | lewis louis | lou louie | luis luigi ludwig
m | marcus markus | marc mark | marco marcos
m | mark marc | | marcos marco
m | martin | marty | martino
m | maurice morris | | mauricio maurizio
m | maximilian maxim maksim | max |
m | mitchell | mitch |
m | norman | norm |
m | oliver | ollie | olivier
m | oscar oskar | |
m | randolph randall | randy |
m | reginald | reg reggie |
m | roderick | rod |
m | rodney | rod |
m | roger rodger | | rogelio
m | roland | | orlando rolando
m | russell | russ |
m | sebastian sebastien | seb bas |
m | simon | si | simone shimon
m | solomon | sol | suleiman
m | terence terrence terrance | terry |
m | wesley | wes |
m | winston | |
m | manuel emmanuel emanuel | manny manu |
m | ignacio | nacho |
m | geraint | |
m | hugh hugo | huw |
m | neil neal niall | |
m | eric erik erich | | enrique
m | graham graeme | |
m | stuart stewart | stu |
m | sean shaun shawn | |
m | ian iain | |
m | vladimir | volodya vova vlad | volodymyr uladzimir wladimir
m | volodymyr volodimir | |
m | sergei sergey sergej sergiy serhiy serhii sergi sergii | seryozha | serge sergio
m | dmitri dmitry dmitriy dimitri dmytro | dima |
m | yevgeny evgeny evgeni yevgeniy evgenii yevgeni ievgen yevhen | zhenya |
m | alexei aleksei alexey aleksey oleksiy oleksii | alyosha lyosha | alexis
m | andrei andrey andrej andriy andrii | |
m | mikhail mikhael mykhailo | misha |
m | nikolai nikolay mykola mikola nicolai | kolya |
m | pyotr petr petro | |
m | yuri yury yuriy iurii iouri | |
m | grigory grigori hryhoriy | grisha |
m | igor ihor | |
m | oleg oleh | |
m | ilya ilia illia | |
m | arkady arkadi arkadiy arkadii | |
m | anatoly anatoli anatoliy | tolya |
m | vasily vasili vasiliy vasyl | vasya |
m | valery valeri valeriy valerii | |
m | gennady gennadi gennadiy hennadiy | |
m | ruslan | |
m | kirill kiril kyrylo kirillo | |
m | vyacheslav viacheslav | slava |
m | stanislav | stas |
m | maksym | |
m | yaroslav iaroslav | |
m | lev leo | |
m | kyriakos kiriakos | |
m | mohammed muhammad mohamed mohamad mohammad muhammed muhamad mohamud muhamed mochammad mohammod moahmmed mahomed | mo | mehmet mamadou
m | ahmed ahmad achmad ahmet | |
m | mahmoud mahmud mahmood | |
m | hussein husain hussain husayn hossein husein hosein hoseyn | |
m | hassan hasan | |
m | ali aly | |
m | omar umar | omer
m | othman osman uthman usman | |
m | yusuf yousef youssef yousuf yusef joussef yosuf yusup | |
m | ibrahim ebrahim ibraheem | | abraham avraham
m | ismail ismael esmail | |
m | khalid khaled | |
m | saeed said sayed saied | |
m | rashid rasheed rachid | |
m | jamal gamal djamel jamaal djamal | |
m | mustafa mostafa moustafa mustapha | |
m | usama osama ousama | |
m | bashar bachar | |
m | muammar moammar moamer muamar | |
m | abdullah abdallah abdulla abdalla | |
m | abdul abdel abdol abdoul abd | |
m | nasser nasir naser nassir | |
m | tariq tarek tarik tareq | |
m | walid waleed | |
m | karim kareem | |
m | hamid hameed | |
m | aziz | |
m | sulaiman suleiman sulayman soleiman suleyman süleyman | |
m | qasim kassem qassem kasim qassim ghasem | |
m | salih saleh salah | |
m | jaafar jafar ja'far | |
m | haider haidar hayder | |
m | faisal faysal feisal | |
m | nawaf | |
m | zia ziya | |
m | narendra narender | |
m | xavier javier | |
m | gerhard | gerd |
m | johannes | hannes |
m | wolfgang | wolf |
m | recep rejep | |
m | jan | |
m | jens | |
m | jorgen joergen jörgen | |
f | elizabeth elisabeth | liz lizzie beth betty eliza bess betsy libby lisa | isabel elisabetta elsa
f | katherine catherine kathryn katharine cathryn kathrine | kate katie kathy cathy kat kay kitty | catarina caterina ekaterina yekaterina katarina
f | ekaterina yekaterina kateryna | katya |
f | margaret margarete | maggie meg peggy marge margie greta | margarita marguerite
f | mary | molly polly | maria marie miriam mariya maryam
f | maria mariya mariia | masha |
f | anne ann | annie nan | anna ana hannah
f | anna ana | anya |
f | susan suzanne susanne | sue susie suzy | susana susanna
f | patricia | pat patty trish tricia |
f | jennifer | jen jenny jenn |
f | jessica | jess jessie |
f | deborah debra | deb debbie |
f | barbara | barb babs barbie | varvara
f | christine christina kristin kristen kristine | chris chrissie tina | cristina
f | victoria viktoria | vicky vicki tori | vittoria viktoriya
f | alexandra aleksandra | alex sandra sasha | alejandra alessandra
f | angela | angie |
f | judith | judy judi |
f | rebecca rebekah | becky becca |
f | samantha | sam |
f | pamela | pam |
f | cynthia | cindy |
f | sandra | sandy |
f | eleanor elinor | ellie nell nora | leonor
f | helen | nell | elena helena yelena olena
f | elena yelena olena jelena | lena |
f | teresa theresa | terry tess | therese
f | julia yulia iuliia julija yuliya | jules | giulia
f | natalia natalya natalie nataliya | natasha |
f | tatiana tatyana tetiana | tanya |
f | olga olha | |
f | irina iryna | ira |
f | svetlana svitlana | sveta |
f | oksana oxana | |
f | sofia sophia sofiya sophie | |
f | nadezhda nadia nadya | |
f | ludmila lyudmila liudmyla | |
f | hillary hilary | |
f | joan | joanie | juana jeanne
f | jacqueline | jackie |
f | abigail | abby |
f | amanda | mandy |
f | caroline carolyn | carol | carolina
f | charlotte | lottie charlie |
f | dorothy | dot dottie |
f | emily | em | emilia
f | frances | fran frankie | francesca francisca
f | gabrielle gabriela gabriella | gabby |
f | jane | | juana giovanna
f | kimberly kimberley | kim |
f | lucy lucie | | lucia
f | madeleine madeline | maddy |
f | michelle michele | shelly |
f | nancy | |
f | nicole | nicky |
f | rachel rachael | | raquel
f | rose | rosie | rosa
f | sarah sara | sally sadie |
f | stephanie stefanie | steph |
f | virginia | ginny |
f | yvonne | |
f | fatima fatema fatemeh fatma | |
f | aisha ayesha aicha | |
f | khadija khadijah | |
f | zainab zeinab zaynab | |
f | leila layla laila leyla | |
f | yasmin yasmine jasmine | |
f | benazir | |
f | ursula | |
"""

MALE = """
aaron adam adrian aidan akira alain albin aldo aleksandar alfonso alistair alvaro alvin amir amit amos angelo angus anil ansel antti
archibald ari ariel arjun armando arne arnold arseny arun ashley ashraf asif atul august austin avi axel bart bartholomew basil bayard
benedict benito bjorn blair blake bogdan boris boyd brad brendan brent brett brian bruce bruno bryan bryce byron caleb cameron carlton
carter casey cedric cesar chad chandra chester chet chip clarence claude clayton clement clifton clive clyde cody colin connor conor conrad
corey cory craig cyril cyrus dale dallas damian damien damon darren darrell darryl daryl dean declan deepak derek derrick desmond
detlef devin dexter didier dieter dietrich dirk donovan dustin dwayne dwight dylan earl edgar edmund edmond edwin efrain egon eli elias
elijah elliot elliott elmer elvis emil emilio emir enrique erdal ethan evan evo ezra fabian fabio farhad farid felix ferdinand fernando fidel
finn florian floyd forrest fredrik garrett gary gavin geert gideon gilbert giles glenn glen goran gordon grant gunter guido gunther gustav gustavo
guy hamza hans harish harvey hector heinz helmut henning henrik herman hermann hideo hiroshi holger horst hosni hubert hugo humberto ignatius
ingo iqbal ira irving isamu isidro ivo jaap jair jamil janusz jared jason jasper javier jay jerzy jesus jimmy jin joachim joaquin
joel joerg jonas jordan josip jude julian julio julius junichiro justin kai kaspar kazuo keir keith kelvin kent kevin khalil kofi konstantin krzysztof kurt kyle
kwame kylian lamar lance lars leandro lech leif leon leroy leslie levi linus lionel lloyd logan loren lothar luc luca lucas lucian luke luther
lyle lyndon magnus malcolm malik manfred manmohan manolo mansour marcel marcelo marcin marek marian mario marlon marshall marvin masoud mateusz
matti maynard mehdi melvin merlin mervyn miles milo milos milton mohan monty morgan moses moshe murad murray myron nabil naguib naoto
neville nelson nestor neven nigel nils noah noel nolan norbert nuri olaf olav olivier olof omri orlando orrin otis otto owen ozzie pascal
patrice pekka percy perry pervez petter philippe pierre piers preston pranab quentin quincy rahul raheem rafael raphael rafiq rajesh rajiv ralf ralph ram ramiro ramzan ramzi
raul ravi recai reinhard rene reuben rex reza rhys rishi rocco rodolfo rodrigo rohan roman romeo ross roy ruben rudolf rudolph rudy
rufus rupert ryan saad saddam sajid sanjay santiago satoshi saul scott sergio seth shane sherman shimon shinzo sidney silvio slobodan spencer
spiro srdjan stephane sunil suresh sven syed tadeusz takashi taro tayyip terry thabo thierry thilo tobias todd tomasz toomas tor trevor
tristan troy tyler tyrone ulrich umberto uri uwe vaclav valentin vernon viktor vikram vijay vinod virgil wade waldemar warren wayne wendell werner
wilbur wilfred wilson winfried wojciech xavier yair yasser yann yasuo yossi yoshihiko yukio yves zbigniew zoran zvi bertrand gerard guillermo gilles
julien ehud benny naftali avigdor mahathir najib joko prabowo rodrigo ferdinand bongbong kassym nursultan islam emomali ilham nikol serzh heydar
mikheil irakli giorgi zaza levan boyko rumen aleksandar milorad zoran hashim ramush edi sali bujar viktor janos istvan laszlo gyula ferenc
robert andrzej donald jaroslaw lech bronislaw mateusz karel milos petr tomas jiri miroslav zdenek ondrej vojtech matej ivica luka
jacob cyril jomo uhuru mwai raila yoweri robert morgan emmerson hage levy rupiah goodluck olusegun muhammadu atiku nnamdi chinua wole
idriss denis laurent mobutu joseph moise felix alpha macky abdoulaye alassane blaise thomas faure gnassingbe abiy haile meles hailemariam
lula jair michel dilma evo hugo nicolas juan mauricio nestor alberto javier sebastian gabriel alan ollanta alejandro pedro rafael lenin
enrique vicente felipe andres porfirio daniel
"""

FEMALE = """
adele adriana agatha agnes aileen alice alicia alison allison alma alyssa amal amber amelia amina amy anastasia andrea angelina anita
annabel annegret annette antonia april ariana arlene asma astrid audrey aung ava barbra beatrice belinda bella bernadette bernice beth bettina beverly
birgit blanca bonnie brenda bridget brigitte britney brittany brooke camilla camille candace cara carla carmen carrie cassandra catriona cecilia
celeste celia chantal charlene chelsea cherie cheryl chiara chloe claire clara claudia colleen condoleezza constance consuelo cora corinne cristina
daisy dalia dana daniela danielle daphne dawn delia denise diana diane dianne dina dolores dominique donna doris dora edith edna eileen elaine
ella ellen elsa elsie elvira emma erica erika erin ernestine estelle esther ethel eugenia eva evelyn faith farah felicia felicity fiona flora florence
freda gail gemma genevieve georgia georgina geraldine gertrude gillian gina gisela gladys gloria grace graciela gretchen guadalupe gwen gwendolyn hannah
harriet hayley heather heidi heike helga henrietta herta hilda holly ida ileana ilse imelda ines inga ingrid irene iris isabel isabella ivana
ivanka jacinda jana janet janice janis jasmine jean jeanette jeanine jenna jill jillian jo joanna joanne jodie josephine joyce juanita judy julie
juliet juliette june justine kamala karen karin karina karla katja kathleen katrin katrina kayla keiko kelly kendra kerry kirsten kristina
lara laura lauren lea leah leanne leslie leticia lidia lilian lillian lily linda lindsay lindsey liliana lisbeth loretta lorna lorraine louise
lucille lucinda lulu lydia lynn lynne mabel manuela marcia margaux margot margrethe mari marian marianne maribel marilyn marina marion marisa marjorie
marla marlene marta martha martina matilda maude maureen mavis maxine megan meghan melania melanie melinda melissa melody mercedes meredith merkel
mette mia mildred millie mina minnie miranda mireille moira mona monica monika muriel myra myrtle nadine naomi natasha nell nina noelle noreen norma
odette olivia olympia ornella paige pamela paula paulette paulina pauline pearl penelope penny petra phoebe phyllis priscilla rachida ramona regina
renata renee rhoda rhonda rita roberta robin rosalie rosalind rosalyn rosanna rosemary rowena roxanne ruby ruth sabine sabrina sally salma sandra sanna sanae
shakira shannon sharon sheila shelley sherry shirley sheryl sigrid silvia sienna sinead sonia sonja sonya stacey stacy stella sue sylvia sylvie tamara tammy tania
tara tatiana tessa thelma tiffany tracey tracy trudy una valentina valerie vanessa vera veronica veronika vivian viviane wanda wendy whitney wilma winifred
winnie xenia yoko yolanda yuko yvette zelda zoe gunilla lindsey mitzi oprah serena venus beyonce rihanna madonna indira sonia priyanka sushma nirmala
ngozi chimamanda ellen graca winnie joyce atifete vjosa kolinda dalia ingrida kersti kaja katrin jadranka zuzana
"""

# Family names that stand before the given name, by language; a short form of the name is the family name.
KOREAN_FAMILY = """
kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong jeon ko moon son yang bae baek heo nam sim
noh roh ha joo ju chung chun cha choe ri pak pack jo jon ryu rim ryang kwak kye kil hyon hyun pang paek thae tae so sin no o u ro om min
gu koo ku kye jin ji eom won chae cheon chon na rhee yi yim im ok oh woo wi an ban bang byun pyon pyun do myong sok suk sol ma mun yu yun yon gong
"""
CHINESE_FAMILY = """
wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao
cheng cao yuan deng xi jiang fu shen zeng peng lu su cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou
xiong jin lei hou long duan hao kong bai cui kang mao qiu qin gu shao wan qian hua mo ai bo bao ban hun chiang chiu chou hsu hsieh tsai lai
"""
VIETNAMESE_FAMILY = (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong trinh dinh lam mai to"
)

# Words inside names that are part of a longer part: "von der Leyen", "bin Salman", "al-Assad".
PARTICLES = frozenset("al el ul ur ud as ash an ar at az bin ben ibn bint binte ould abu abou umm von van der den de da do dos das del della di du la le los las "
    "ter ten zu zum af av st bar y e ap mac na til".split())  # fmt: skip


class _Tables:
    """The rows above, indexed."""

    def __init__(self) -> None:
        self.groups: dict[str, set[int]] = {}
        self.spellings: dict[str, set[int]] = {}
        self.cognates: dict[str, set[int]] = {}
        self.sex: dict[str, str] = {}
        for number, row in enumerate(GROUP_ROWS.strip().splitlines()):
            columns = [column.strip() for column in row.split("|")]
            sex, spellings, short = columns[0], columns[1].split(), columns[2].split()
            for name in spellings:
                self.spellings.setdefault(name, set()).add(number)
            for name in (*spellings, *short):
                self.groups.setdefault(name, set()).add(number)
                self._mark(name, sex)
            for name in columns[3].split() if len(columns) > 3 else ():
                self.cognates.setdefault(name, set()).add(number)
                self._mark(name, sex)
        for sex, names in (("m", MALE), ("f", FEMALE)):
            for name in names.split():
                self._mark(name, sex)

    def _mark(self, name: str, sex: str) -> None:
        self.sex[name] = sex if self.sex.get(name, sex) == sex else "?"


_TABLES = _Tables()
# Lower-case given name -> "m", "f", or "?" where both bear it.
GIVEN_NAMES: dict[str, str] = _TABLES.sex
FAMILY_FIRST: dict[str, str] = {
    **dict.fromkeys(VIETNAMESE_FAMILY.split(), "vi"),
    **dict.fromkeys(CHINESE_FAMILY.split(), "zh"),
    **dict.fromkeys(KOREAN_FAMILY.split(), "ko"),
}


def same_spelling_group(first: str, second: str) -> bool:
    """The two are spellings of one name: "mohammed", "muhammad"."""
    return not _TABLES.spellings.get(first, set()).isdisjoint(_TABLES.spellings.get(second, ()))


def same_group(first: str, second: str) -> bool:
    """One is a short, pet or foreign form of the other: "bill", "william"; "juan", "john"."""
    groups, cognates, spellings = _TABLES.groups, _TABLES.cognates, _TABLES.spellings
    return (
        not groups.get(first, set()).isdisjoint(groups.get(second, ()))
        or not cognates.get(first, set()).isdisjoint(spellings.get(second, ()))
        or not cognates.get(second, set()).isdisjoint(spellings.get(first, ()))
    )


def groups_of(name: str) -> int:
    """Of how many names the given name is a form: 1 for "bill", 4 for "jerry"."""
    return len(_TABLES.groups.get(name, ()))
