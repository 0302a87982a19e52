package org.kinora.model.checks;

import java.util.List;

/**
 * A word with two meanings, and sentences that end in it.
 *
 * @param name the word
 * @param first one of its meanings
 * @param second the other
 */
record AmbiguousWord(String name, Meaning first, Meaning second) {

    /** Sentences that end in the word in one of its meanings; what tells the meaning stands before the word. */
    record Meaning(String name, List<String> sentences) {

        Meaning(String name, String... sentences) {
            this(name, List.of(sentences));
        }
    }

    /** All that are checked. */
    static List<AmbiguousWord> all() {
        return List.of(
                new AmbiguousWord(
                        "bank",
                        new Meaning(
                                "river",
                                "The children walked along the river and sat on the bank",
                                "He went fishing in the river and stood on the bank",
                                "The boat came across the water to the bank",
                                "Yellow flowers grew by the stream on the bank",
                                "The ducks left the water and sat on the bank",
                                "The frog jumped out of the water onto the bank",
                                "They had a picnic by the river on the bank",
                                "The boy swam across the river to the other bank"),
                        new Meaning(
                                "money",
                                "He had a lot of money to put in the bank",
                                "She took her money to the bank",
                                "They sold the house and went to the bank",
                                "He saved his coins and gave them to the bank",
                                "He paid the money into the bank",
                                "She saves her money at the bank",
                                "I keep my money safe in the bank",
                                "The man borrowed money from the bank")),
                new AmbiguousWord(
                        "bat",
                        new Meaning(
                                "animal",
                                "It was dark in the cave, and out flew a bat",
                                "An owl sat in the tree and beside it a bat",
                                "At night the moth was eaten by a bat",
                                "High in the cave there slept a bat",
                                "When it got dark, out of the cave came a bat",
                                "It sleeps all day and hangs upside down, the bat",
                                "Its wings made no sound in the night. It was a bat",
                                "The owl and the mouse looked up and saw a bat"),
                        new Meaning(
                                "stick",
                                "He wanted to hit the ball with a bat",
                                "She got a ball for her birthday and a bat",
                                "The team came to the game with a ball and a bat",
                                "He threw the ball and she held the bat",
                                "The boy threw the ball and his friend swung the bat",
                                "They went to play baseball with a new bat",
                                "He ran to the field with his ball and his bat",
                                "The player hit the ball hard with his bat")),
                new AmbiguousWord(
                        "spring",
                        new Meaning(
                                "season",
                                "The snow was gone, the flowers came and it was spring",
                                "It was April and the days were warm in spring",
                                "The grass grows and the birds sing in spring",
                                "After winter comes the spring",
                                "The cold winter was over, and at last it was spring",
                                "The farmer plants his seeds in spring",
                                "The birds come back and the trees turn green in spring",
                                "Before the hot summer comes the spring"),
                        new Meaning(
                                "water",
                                "They were thirsty and drank the cold water of the spring",
                                "He filled the cup with clear water at the spring",
                                "The stream begins high in the hills at a spring",
                                "In the forest she found water in a spring",
                                "They climbed the hill and drank from the spring",
                                "The water was cold and clear. It came from a spring",
                                "Between the rocks they found a small spring",
                                "The deer came to drink at the spring")),
                new AmbiguousWord(
                        "bark",
                        new Meaning(
                                "dog",
                                "The dog saw a squirrel and she heard a bark",
                                "The puppy was loud and began to bark",
                                "A stranger came to the door and the dog gave a bark",
                                "The brown dog ran to the gate with a bark",
                                "The dog was angry and gave a loud bark",
                                "The puppy saw a cat and began to bark",
                                "He has a small dog with a funny bark",
                                "The dog woke up and we heard its bark"),
                        new Meaning(
                                "tree",
                                "The tree was old and had a rough bark",
                                "The beetle lived in the wood under the bark",
                                "She put her hand on the tree and felt the bark",
                                "The trunk of the oak was covered with bark",
                                "Small ants lived on the tree under the bark",
                                "A woodpecker sat on the tree and picked at the bark",
                                "The birch in the garden has white bark",
                                "He walked in the forest and touched the rough bark")),
                new AmbiguousWord(
                        "crane",
                        new Meaning(
                                "bird",
                                "The bird with long legs stood in the lake. It was a crane",
                                "In the water stood a white bird, a crane",
                                "By the lake they saw a swan and a crane",
                                "With its long beak it caught a fish, the crane",
                                "The bird flew over the lake and landed. It was a crane",
                                "On one leg by the pond stood a crane",
                                "It spread its white wings and flew away, the crane",
                                "A frog in the pond was afraid of the crane"),
                        new Meaning(
                                "machine",
                                "The workers built a house and lifted the stones with a crane",
                                "At the harbor the boxes were lifted by a crane",
                                "The truck brought the steel and up it went on the crane",
                                "They built a tall tower with a big yellow crane",
                                "The men at the harbor lifted the heavy box with a crane",
                                "The driver climbed up and started the crane",
                                "To build the bridge they needed a crane",
                                "High above the new house hung a stone on the crane")),
                new AmbiguousWord(
                        "seal",
                        new Meaning(
                                "animal",
                                "On the ice by the sea they saw a baby seal",
                                "At the zoo the fish was eaten by a seal",
                                "In the cold sea swam a seal",
                                "The whale swam beside the seal",
                                "It swam in the sea and ate a fish. It was a seal",
                                "On the rocks by the sea lay a gray seal",
                                "The polar bear looked at the ice and saw a seal",
                                "At the zoo the children laughed at the seal"),
                        new Meaning(
                                "wax",
                                "The king signed the letter and closed it with a seal",
                                "With red wax the queen made a seal",
                                "He opened the letter and broke the seal",
                                "The paper was signed and had a seal",
                                "The king pressed his ring into the red wax to make a seal",
                                "On the old letter there was a red seal",
                                "The queen wrote a letter and closed it with her seal",
                                "The paper from the king had a wax seal")));
    }
}
