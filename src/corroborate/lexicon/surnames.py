"""Common surnames: an unknown capitalised word that is one of them is more likely a person's name."""

SURNAMES = frozenset(
    """
adams alexander allen alvarez anderson andrews armstrong arnold austin bailey baker baldwin barnes barrett bates
beck becker bell bennett benson berry biden bishop black blair boyd bradley brady brennan
brooks brown bryant burke burns burton bush butler byrne cameron campbell carlson carpenter carr carroll carter
castillo castro chambers chapman chavez cheney clark clarke clinton cohen cole coleman
collins connor cook cooper corbyn cox craig crawford cruz cummings cunningham curtis daniels davidson davies davis
dawson day dean diaz dixon doyle duncan dunn edwards elliott ellis erdogan evans
farrell ferguson fernandez fisher fitzgerald fletcher flores flynn ford foster fowler fox francis franklin fraser
freeman fuller garcia gardner garrett gates george gibson gilbert gomez gonzales gonzalez gordon
graham grant gray green greene griffin griffith gutierrez hall hamilton hansen hanson harper harris harrison hart
harvey hawkins hayes henderson henry hernandez herrera hill hoffman holland holmes holt hopkins
howard howell hudson hughes hunt hunter hussein hussain jackson jacobs james jenkins jennings jensen jimenez johnson
johnston jones jordan joseph karzai keller kelley kelly kennedy kerry khan kim king klein knight
kumar lambert lane larson lawrence lawson lee leonard lewis lincoln lloyd long lopez lynch macdonald mackenzie
macron maliki marshall martin martinez mason matthews may mccain mccarthy mcconnell mcdonald
medina medvedev mendoza merkel meyer miliband miller mills mitchell modi mohamed montgomery moore morales moreno
morgan morris morrison mubarak mueller murphy murray musk myers nelson netanyahu newman nguyen nichols nixon
obama o'brien o'connor o'donnell o'neill oliver olson ortega ortiz osborne owens palmer park parker patel patterson
paul payne pelosi pence perez perkins perry peters peterson phillips pierce porter powell price
putin quinn ramirez ramos reagan reed reid reyes reynolds rice richards richardson riley rivera roberts robertson
robinson rodriguez rogers romero romney rose ross rossi rubio ruiz russell ryan salazar sanchez sanders sandoval
santos sarkozy schmidt schneider schultz schwartz scott shaw sharma simmons simon simpson singh smith snyder soto
spencer stanley stein stephens stevens stevenson stewart stone sullivan sutton swift taylor thatcher thomas thompson
thomson torres trudeau trump tucker turner vargas vasquez wagner walker wallace walsh walters wang ward warren
washington watkins watson watts weaver webb weber webster weiss welch wells west wheeler white
williams williamson willis wilson winters wolf wong wood woods wright yeltsin young zelensky zelenskyy zimmerman
zuckerberg
""".split()
)
