"""Titles, ranks and honorifics that stand before a name, and suffixes that stand after it."""

# A row: the form shown | other forms. Full stops are dropped and case is folded before lookup.
HONORIFIC_ROWS = """
Mr | Mister, Messrs
Mrs | Missus
Ms | Miss, Mz
Mx
Dr | Doctor
Prof | Professor
Sir
Dame
Lord
Lady
Baroness
Baron
Count
Countess
Viscount
Earl
Duke
Duchess
Prince | Crown Prince
Princess | Crown Princess
King
Queen
Emperor
Empress
Sultan
Emir | Amir
Sheikh | Shaikh, Sheik, Shaykh, Sh
Sheikha
Ayatollah
Imam
Mullah | Mulla, Mola
Maulana | Mawlawi, Maulavi, Maulvi
Hajji | Haji, Hadji, Hajj
Sayyid
Pope
Cardinal
Archbishop
Bishop
Rabbi
Father
Sister
Brother
Pastor
Msgr | Monsignor
Rev | Reverend
Patriarch
Metropolitan
Dalai
Saint | St
Herr
Frau
Monsieur | M
Madame | Mme
Mademoiselle | Mlle
Senor | Sr, Don
Senora | Sra, Dona
Signor
Signora
Shri | Sri
Smt
Comrade
Justice
Hon | Honorable, Honourable
"""

RANK_ROWS = """
Gen | General
Lt Gen | Lieutenant General
Maj Gen | Major General
Brig Gen | Brigadier General
Brig | Brigadier
Col | Colonel
Col Gen | Colonel General
Lt Col | Lieutenant Colonel
Maj | Major
Capt | Captain
Lt | Lieutenant
Lt Cmdr | Lieutenant Commander
Cmdr | Commander
Adm | Admiral
Vice Adm | Vice Admiral
Rear Adm | Rear Admiral
Commodore
Marshal | Field Marshal
Sgt | Sergeant, Staff Sgt, Master Sgt
Cpl | Corporal
Pvt | Private
Pfc
Spc
Ensign
Det | Detective, Detective Sgt, Detective Inspector, Det Insp, Det Chief Insp, Det Supt
Insp | Inspector, Chief Inspector
Supt | Superintendent, Chief Superintendent
Constable | Chief Constable, PC
Trooper
Officer
Sheriff
Deputy
Chief
"""

# Titles that say what office a person holds: before a name they are titles and roles at once.
OFFICE_ROWS = """
Sen | Senator, Sens
Rep | Representative, Reps, Congressman, Congresswoman
Gov | Governor, Govs
Lt Gov | Lieutenant Governor
Amb | Ambassador
Pres | President
Premier
Chancellor
Mayor
Judge
Atty Gen | Attorney General
Dist Atty | District Attorney
Atty | Attorney
MP
"""

# Before the names of several: "Prime Ministers Anna Berg and Karl Lund".
JOINT_OFFICES = frozenset(
    "ministers presidents senators governors chancellors premiers mayors secretaries ambassadors commissioners".split()
)

# Words before the name of a man or woman of the church, as they are printed there.
CLERGY = frozenset(
    "Father Fr Sister Brother Pastor Rev Reverend Bishop Archbishop Cardinal Rabbi Imam Msgr Monsignor".split()
)

SUFFIXES = frozenset("jr sr ii iii iv phd md esq kc qc obe mbe cbe dds cpa".split())

# Honorifics that tell the sex of the person.
MALE_TITLES = frozenset("mr mister sir lord baron count viscount earl duke prince king emperor sultan emir sheikh shaikh pope father brother "
    "herr monsieur senor signor congressman".split())  # fmt: skip
FEMALE_TITLES = frozenset("mrs ms miss dame lady baroness countess duchess princess queen empress sister frau madame mademoiselle senora "
    "signora congresswoman".split())  # fmt: skip


def _forms(rows: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in rows.strip().splitlines():
        shown, _, others = row.partition("|")
        for form in (shown, *others.split(",")):
            if form.strip():
                table[form.strip().lower()] = shown.strip()
    return table


HONORIFICS = _forms(HONORIFIC_ROWS)
RANKS = _forms(RANK_ROWS)
OFFICES = _forms(OFFICE_ROWS)
# Every form in lower case without full stops -> the form shown.
TITLES: dict[str, str] = {**HONORIFICS, **RANKS, **OFFICES}
TITLE_WORDS = frozenset(word for form in TITLES for word in form.split())

# Ranks of which a person holds one at a time; words that any officer of police may be called by are left out.
SERVICE_RANKS = frozenset(RANKS.values()) - frozenset(
    ("Det", "Constable", "Trooper", "Officer", "Sheriff", "Deputy", "Chief", "Ensign", "Insp", "Supt")
)
