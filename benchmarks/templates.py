"""The words of the generated corpus: invented people, places and events, each sentence in several wordings."""

FIRST = """Adela Bruno Carla Dario Elena Fabian Greta Hugo Irena Jonas Katya Lukas Marta Nadia Oscar Petra Rafael Sonia
Tomas Ursula Viktor Wanda Xavier Yelena Zoran Amara Boris Celia Dmitri Estela""".split()
LAST = """Abrantes Bakowski Castellan Drummond Eskildsen Ferrante Galvani Hargrove Ivanek Jorgens Kowalik Lindqvist
Marchetti Novarro Oberlin Pavlenko Quintero Rostova Salgado Tremblay Ulrich Vasquez Whitlock Yardley Zelenka Arvidson
Bellamy Corvino Delacroix Engstrom""".split()
PLACE_HEADS = """Al Bar Cor Dun Ester Fal Gar Hal Is Jor Kel Lor Mar Nor Or Pel Quin Ros Sel Tor Ul Ver Wes Yar Zel
Ash Brack Cran Dor Elm""".split()
PLACE_TAILS = """avento bridge burg dale dona field ford grad haven hill holm ica land ley mont mouth ona port rico
stad stead ton vale ville wick wood worth""".split()
OUTLETS = """Northern Courier|Daily Meridian|Harbor Gazette|The Sentinel Post|Eastern Wire|Capital Observer
Valley Tribune|The Evening Ledger|Continental News|Morning Dispatch|The Plains Herald|Coastal Times""".replace(
    "\n", "|"
).split("|")
FIRMS = "Holdings Industries Logistics Partners Energy Foods Marine Textiles Robotics Foundries".split()
MONTHS = """January February March April May June July August September October November December""".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty""".split()

# Event kinds: headlines and points, each (the value that can be planted wrong, wordings). Braces name a story's values.
EVENTS: dict[str, tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]] = {
    "earthquake": (
        ("Earthquake shakes {city}, killing {dead}", "{dead} dead after strong quake near {city}"),
        (
            (
                "dead",
                (
                    "At least one school collapsed and {dead} people were killed in {city} when the earthquake struck.",
                    "The earthquake killed {dead} people in {city}, officials said.",
                    "Rescuers in {city} said {dead} people died in the earthquake.",
                ),
            ),
            (
                "injured",
                (
                    "Another {injured} people were injured, according to the regional health service.",
                    "Hospitals treated {injured} injured people through the night.",
                    "The regional health service said {injured} people were injured.",
                ),
            ),
            (
                "magnitude",
                (
                    "The {magnitude}-magnitude earthquake struck on {weekday}, the seismological institute said.",
                    "The seismological institute put the magnitude of the earthquake at {magnitude}.",
                    "An earthquake of magnitude {magnitude} hit the region on {weekday}.",
                ),
            ),
            (
                "depth",
                (
                    "The quake had a depth of {depth} kilometers, the institute said.",
                    "It struck at a depth of {depth} kilometers, according to the institute.",
                ),
            ),
            (
                "houses",
                (
                    "The quake destroyed {houses} houses in {city} and the villages around it.",
                    "In {city} and nearby villages {houses} houses were destroyed by the quake.",
                ),
            ),
        ),
    ),
    "factory fire": (
        ("Fire at {firm} plant in {city} kills {dead}", "{firm} factory fire leaves {dead} workers dead"),
        (
            (
                "dead",
                (
                    "The fire at the {firm} factory in {city} killed {dead} workers.",
                    "{Dead} workers died in the fire at the {firm} factory in {city}, the fire service said.",
                    "Firefighters found the bodies of {dead} workers in the {firm} factory.",
                ),
            ),
            (
                "injured",
                (
                    "The fire service said {injured} workers were injured.",
                    "Ambulances took {injured} injured workers to hospitals.",
                ),
            ),
            (
                "staff",
                (
                    "The factory employs {staff} people and makes refrigerator parts.",
                    "Some of the {staff} people employed at the factory were on holiday.",
                ),
            ),
            (
                "damage",
                (
                    "The company put the damage from the fire at ${damage} million.",
                    "Damage from the fire came to ${damage} million, the company said.",
                ),
            ),
            (
                "day",
                (
                    "The fire broke out on {weekday} in a paint store on the ground floor.",
                    "Witnesses said the fire started on {weekday} in a paint store on the ground floor.",
                ),
            ),
        ),
    ),
    "trade talks": (
        ("{city} hosts trade talks", "Ministers open {duration}-day trade talks in {city}"),
        (
            (
                "duration",
                (
                    "The trade talks in {city} will last {duration} days, the host said.",
                    "Ministers opened {duration} days of trade talks in {city}.",
                ),
            ),
            (
                "delegations",
                (
                    "{Delegations} delegations attended the opening of the trade talks.",
                    "The opening of the talks was attended by {delegations} delegations.",
                ),
            ),
            (
                "volume",
                (
                    "Trade between the countries reached ${volume} billion last year.",
                    "Last year trade between the countries was worth ${volume} billion.",
                ),
            ),
            (
                "tariff",
                (
                    "Under the draft agreement the tariff on steel would fall to {tariff} percent.",
                    "The draft agreement cuts the tariff on steel to {tariff} percent.",
                ),
            ),
            (
                "day",
                (
                    "The trade talks began on {weekday} with a dinner at the old town hall.",
                    "A dinner at the old town hall opened the trade talks on {weekday}.",
                ),
            ),
        ),
    ),
    "ferry accident": (
        ("Ferry sinks off {city}, {dead} drown", "{dead} die as ferry goes down near {city}"),
        (
            (
                "dead",
                (
                    "{Dead} passengers drowned when the ferry sank off {city}, the coast guard said.",
                    "The coast guard said {dead} passengers drowned when the ferry sank.",
                ),
            ),
            (
                "passengers",
                (
                    "The ferry was carrying {passengers} passengers when it sank.",
                    "There were {passengers} passengers aboard the ferry when it sank, its owner said.",
                ),
            ),
            (
                "distance",
                (
                    "The ferry sank {distance} kilometers from the harbor of {city}.",
                    "It went down {distance} kilometers from the harbor of {city}, the coast guard said.",
                ),
            ),
            (
                "age",
                (
                    "Captain {captain}, {age}, was pulled from the water by a fishing boat.",
                    "A fishing boat rescued Captain {captain}, {age}.",
                ),
            ),
            (
                "day",
                (
                    "The ferry sank on {weekday} shortly after it left the harbor.",
                    "Shortly after it left the harbor on {weekday}, the ferry sank.",
                ),
            ),
        ),
    ),
    "corruption trial": (
        ("Former {city} mayor goes on trial", "Trial of former {city} mayor {captain} opens"),
        (
            (
                "bribe",
                (
                    "Prosecutors accuse {captain} of taking a bribe of ${bribe} million from {firm}.",
                    "{captain} took a bribe of ${bribe} million from {firm}, prosecutors said.",
                ),
            ),
            (
                "age",
                (
                    "{captain}, {age}, the former mayor of {city}, denied the charges.",
                    "The former mayor of {city}, {captain}, {age}, denied the charges.",
                ),
            ),
            (
                "witnesses",
                (
                    "The court will hear {witnesses} witnesses, the presiding judge said.",
                    "{Witnesses} witnesses will be heard in court, according to the presiding judge.",
                ),
            ),
            (
                "years",
                (
                    "If convicted the former mayor faces up to {years} years in prison.",
                    "The former mayor could be sentenced to up to {years} years in prison.",
                ),
            ),
            (
                "day",
                (
                    "The trial opened on {weekday} in a crowded courtroom.",
                    "In a crowded courtroom the trial opened on {weekday}.",
                ),
            ),
        ),
    ),
}

# (remark, wordings around it): said by the story's official or minister; remarks are the same words in every article.
REMARKS = (
    "We will rebuild what the people of {city} have lost, street by street",
    "Nobody in {city} should have to wait for an answer for another winter",
    "The lessons of {landmark} have plainly not been learned by anyone in charge",
    "I have asked {firm} to open its books to the inspectors without delay",
    "There is no truth in the rumors that are going around about the {landmark}",
    "Our neighbors in {town} called within the hour and offered everything they had",
)
SAYING = (
    '"{remark}," {role} {official} said on {weekday}.',
    '{role} {official} said: "{remark}."',
    '"{remark}," said {official}, the {role_lower} of {city}.',
)

# What else an article tells: {n1} and the like are drawn anew for each story, so no two stories share their background.
FILLERS = (
    "{city}, a town of {people} inhabitants on the river {river}, is known for its {landmark}.",
    "The road from {town} to {city} was closed to traffic and buses were sent around by way of {village}.",
    "Residents gathered near the {landmark} and waited for news from their relatives in {village}.",
    "{official}, who has held the office for several years, cut short a visit to {town}.",
    "Shops along the market street of {city} stayed shut and the town council called off its spring fair.",
    "Similar events had been reported from {village} in the past, though never on this scale, said local historians.",
    "A spokeswoman for {firm} said the company was in close contact with the authorities in {city}.",
    "The opposition in the regional assembly demanded a full account of what {official} had known and when.",
    "Volunteers from {town} brought blankets, soup and drinking water to the gymnasium beside the {landmark}.",
    "Experts from the technical university of {town} are expected to publish a first assessment later.",
    "The bishop of {town} is to hold a service in the chapel at the {landmark}.",
    "Trains between {town} and {village} ran with long delays because signals had failed near {city}.",
    "For many families in {village} it was a night without sleep, neighbors told reporters.",
    "The governor of the province, {governor}, promised help that would not be tied up in paperwork.",
    "Insurers based in {town} said it was far too early to speak of final sums.",
    "Schools in {city} will remain closed until further notice, the education office announced.",
    "Messages of support came from {village}, {town} and a number of cities abroad.",
    "The union that represents most employees of {firm} asked for a meeting with {governor}.",
    "Archives show that the {landmark} was rebuilt twice after floods of the river {river}.",
    "An inquiry led by {governor} is to hear officials, engineers and people who live beside the river {river}.",
    "Weather forecasters expect rain over {city} and strong winds in the hills above {village}.",
    "Television pictures showed crowds moving slowly past the {landmark} towards the river {river}.",
    "The mayor of {town} offered beds in the town's two hotels to anyone who could not go home to {city}.",
    "A hot line set up by the authorities of {city} was overwhelmed with calls from worried relatives.",
    "Farmers around {village} said they feared for the harvest if the road stays closed for long.",
    "{governor} is due to address the regional assembly, where a heated debate is expected.",
)
LANDMARKS = (
    "cathedral|observatory|botanical garden|covered bridge|glass pavilion|clock tower|"
    "salt museum|rope factory|lighthouse|old mint"
)
FOOTERS = (
    "Sign up for our newsletter to get the best stories of the week.",
    "All rights reserved.",
    "Follow us on social media.",
)
