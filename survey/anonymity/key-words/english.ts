/**
 * The 1,024 key words in English, written for this purpose: everyday things and doings, one word each; none about looks, faith, drugs or
 * weapons and none that is also rude, since a class sees them together. A word's place is its number, and the lists are in step: the same
 * place means the same in both languages. Never reorder or replace once a wave has been opened: its words would change.
 */
export const englishKeyWords: readonly string[] = `
  perch always elm almanac pineapple duck anchor orange pharmacy apricot architect arm bracelet elbow cinder aspen astronaut atom
  shoulder baker bakery bake ballet tub balcony balloon banana ribbon banjo bank basil sauna battery beige mountain bee library beehive
  car picture ticket bison piece bitter birch bear blackberry mix lightning pulley flower pencil blue blueberry hepatica octopus
  chaffinch buoy beech ball cotton farmer table bristle away letter postman tray bridge broccoli brake bronze well jetty board bread
  bubble bay noise jar shrub bus shop village build swap archery boat brook bellows belt bench carry amber bean begin beginning cello
  cement chocolate circle circus lemon clown bicycle day dew valley dance computer dough share dolphin denim diamond poem dill fog deep
  doll pull zipper accordion kite drip drop queen vision dream double colander shower dove tyre there door oak acorn squirrel equator
  fire fireplace elephant pupil eleven energy unicorn label fable torch falcon five party pocket fig film blanket filter finger violin
  fish fisherman feather butterfly flag flamingo flannel bottle diligent river raft fly soar aeroplane airport float braid flute bobber
  scientist foot football photo footprint forward future fringe peace friday freedom stamp healthy frost freeze ask seed four fireworks
  catch armchair paint ferry fresh birthday window author apron fork galaxy curtain yarn street give goat giraffe garland guess guitar
  glacier happy glass glitter joy forget spark candy golf floor spruce granite neighbour branch gate frog cave group grey cream border
  dig badger green porridge yellow gold swing cucumber walk hinge riddle pike guest cuckoo hide woodpecker hail chin hallway raspberry
  neck necklace scarf peninsula hammer harbour hand handball towel glove handle hare harp hazel hat sea helicopter home secret shepherd
  sky bucket lift history find wheel helmet help heart hockey honey hope jump bumblebee lobster dog hundred house hood head shelf plane
  hair hard scoop hedge booklet heron heel half pour hammock here horse horseshoe hawk hear corner autumn sometimes today idea hedgehog
  igloo yesterday tomorrow ginger engineer inside ice icicle jacket january juggler soil strawberry judo july june iron wolverine yeast
  giant cable coffee quay jackdaw kayak cake cactus calendar lime cold comb camera canal cinnamon rabbit jug canoe perhaps edge chapter
  coat captain caramel carnival map carton carousel throw saucepan catalogue cat roller chain pottery biscuit skirt clarinet class
  cliff paste clock wise sphere dress climb clover knock button knee koala cook hut boil coconut coal blackbird comet come compass
  compost confetti concert plug cup copper basket cork raven card costume force collar rake crystal chalk hook crocus crown gooseberry
  crow cube pillow cog hill course envelope mill quarter broom chirp evening nitrogen fridge source cellar kangaroo marsh cart queue
  keel buy choir cherry barn team repair sheet lamb lamp country patch lorry lichen lavender avalanche salmon lion play leopard clay
  search purple lily glue linden ruler line linen lens small light candle lid lynx calm lung luck lantern shine listen drawer low
  borrow long slow lock leather camp doctor lemming learn teacher lark read easy homework promise onion maple running saturday leaf
  magnet maize mackerel moth almond jellyfish mango market marble machine dandelion mast match carpet medal chisel melody melon
  sentence meteor tackle midsummer microscope million remember minute middle soft flour milk courage brave ripe molecule cloud moped
  mop morning carrot mosaic moss engine mug mouth museum musician muscle mussel mosquito mint ant myth goal colour painter month monday
  moon gull brass measure pattern cap teddy daffodil night down nod nine north now number new key ladybird news skein beak near nose
  nettle net often oil wednesday opera word orchestra fern cheese parcel palace panda pancake parrot paper pepper umbrella park pasta
  pedal pelican coin pen brush peach parsley piano picnic alert pilot penguin plan planet plank plant place flat pick plum plush wallet
  trophy portal potato point gift prince princess price propeller test try puck toboggan pump pumpkin dot puzzle peacock pouch pearl
  binder pear puddle racket radio rocket stripe recess rule rain rainbow journey knight drape rhyme ring flow rice draw row robot
  overcoat rudder funny novel shout rose pink root ruby headline roll round raisin back backpack rhythm deer radish shrimp count right
  justice fox red beetroot robin rowan stir sapphire tale lettuce salt collect velvet sand sandal sandpit true truth satellite scissors
  saxophone stage chess timetable see sail celery mustard page silk digit herring silver swim swimming seven sing sink lake sailor
  starfish shell beetle scarlet magpie treasure spoon ship ski slate sketch shirt shoe forest school crust chimney laughter skate write
  desk tailor shadow foam shovel sign cupboard screen harvest cord hose tie castle sluice sledge smooth emerald crumb melt butter
  sandwich fast soon carpenter snail spin kind snowball snowflake snowman string sugar sofa sun sunflower summer sweep soup sort lever
  save asparagus sparrow mirror game perform spinach nail spider spiral stove run track tram city fence stable trunk stop station
  statue ladder fry pan stone knit path star chair pole large stork storm beach sock rough cottage strength steel anvil tidy shut
  closed boot sour cool swallow swan reply answer sew jam oxygen cricket song singer sauce sack legend safe seal willow sell south
  sunday roof speak pine plate tooth thought painting taxi tea theatre brick tape telephone telescope tin tennis thermos time newspaper
  tide tiger hourglass thyme hour ten tuesday thistle watch funfair slipper tassel twelve tomato gnome tone square tower dry thursday
  cod tractor crane stairs funnel three triangle wizard drum trumpet thread tree garden sweater tired tulip thumb barrel rooster
  turquoise thousand twin two soap wash cloth silent silence toe train patience pliers quilt tent think dice compete cape owl oven
  potholder wool up inventor outside otter wagon awake wake walnut walrus waltz hiking vanilla mitten wolf warm vase sharp water
  waterfall irrigate week valve porch crank fold currant grape wing angle win winter violet mauve show visor whisper whisk garlic
  volcano postcard waffle wave spring wet road weigh wall choose friend friendship left wait host world continent bag waistcoat
  hydrogen weave loom grow gear greenhouse xylophone zebra field eel steam year thunder eight egg elk meadow apple sleeve pea eat
  vinegar adventure lizard eye desert open unlock ear trout eagle east practise
`
  .trim()
  .split(/\s+/);
