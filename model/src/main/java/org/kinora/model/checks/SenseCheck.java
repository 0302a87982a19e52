package org.kinora.model.checks;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;

/**
 * Words with two meanings: the same word in two sentences starts as the same vector, and layer by layer the sentences
 * draw the two copies apart, each toward its own meaning. Measured as the cosine between the word's vector after a
 * layer and a direction: what the last layer makes of the word in examples of the one meaning, minus what it makes of
 * it in examples of the other. Each sentence is measured against a direction made of the other sentences, and the table
 * has the means.
 */
final class SenseCheck implements PromptChecks.Check {

    /** The two cosines must be so far apart after the last layer. */
    private static final double APART = 0.2;

    /** Before the first layer only the position of the word differs. */
    private static final double TOGETHER = 0.1;

    /** Sentences that end in the word in one of its meanings. */
    private record Meaning(String name, List<String> sentences) {

        Meaning(String name, String... sentences) {
            this(name, List.of(sentences));
        }
    }

    private record Word(String name, Meaning first, Meaning second) {}

    private static final List<Word> WORDS = List.of(
            new Word(
                    "bank",
                    new Meaning(
                            "river",
                            "The children walked along the river and sat on the bank",
                            "He went fishing in the river and stood on the bank",
                            "The boat came across the water to the bank",
                            "Yellow flowers grew by the stream on the bank"),
                    new Meaning(
                            "money",
                            "He had a lot of money to put in the bank",
                            "She took her money to the bank",
                            "They sold the house and went to the bank",
                            "He saved his coins and gave them to the bank")),
            new Word(
                    "bat",
                    new Meaning(
                            "animal",
                            "It was dark in the cave, and out flew a bat",
                            "An owl sat in the tree and beside it a bat",
                            "At night the moth was eaten by a bat",
                            "High in the cave there slept a bat"),
                    new Meaning(
                            "stick",
                            "He wanted to hit the ball with a bat",
                            "She got a ball for her birthday and a bat",
                            "The team came to the game with a ball and a bat",
                            "He threw the ball and she held the bat")),
            new Word(
                    "spring",
                    new Meaning(
                            "season",
                            "The snow was gone, the flowers came and it was spring",
                            "It was April and the days were warm in spring",
                            "The grass grows and the birds sing in spring",
                            "After winter comes the spring"),
                    new Meaning(
                            "water",
                            "They were thirsty and drank the cold water of the spring",
                            "He filled the cup with clear water at the spring",
                            "The stream begins high in the hills at a spring",
                            "In the forest she found water in a spring")),
            new Word(
                    "bark",
                    new Meaning(
                            "dog",
                            "The dog saw a squirrel and she heard a bark",
                            "The puppy was loud and began to bark",
                            "A stranger came to the door and the dog gave a bark",
                            "The brown dog ran to the gate with a bark"),
                    new Meaning(
                            "tree",
                            "The tree was old and had a rough bark",
                            "The beetle lived in the wood under the bark",
                            "She put her hand on the tree and felt the bark",
                            "The trunk of the oak was covered with bark")),
            new Word(
                    "crane",
                    new Meaning(
                            "bird",
                            "The bird with long legs stood in the lake. It was a crane",
                            "In the water stood a white bird, a crane",
                            "By the lake they saw a swan and a crane",
                            "With its long beak it caught a fish, the crane"),
                    new Meaning(
                            "machine",
                            "The workers built a house and lifted the stones with a crane",
                            "At the harbor the boxes were lifted by a crane",
                            "The truck brought the steel and up it went on the crane",
                            "They built a tall tower with a big yellow crane")),
            new Word(
                    "seal",
                    new Meaning(
                            "animal",
                            "On the ice by the sea they saw a baby seal",
                            "At the zoo the fish was eaten by a seal",
                            "In the cold sea swam a seal",
                            "The whale swam beside the seal"),
                    new Meaning(
                            "wax",
                            "The king signed the letter and closed it with a seal",
                            "With red wax the queen made a seal",
                            "He opened the letter and broke the seal",
                            "The paper was signed and had a seal")));

    @Override
    public void ask(Gpt gpt, Consumer<CheckLine> lines) {
        for (Word word : WORDS) {
            List<float[][]> first = vectors(gpt, word.first);
            List<float[][]> second = vectors(gpt, word.second);
            double[] towardFirst = meanCosines(first, second);
            double[] towardSecond = meanCosines(second, first);
            int last = towardFirst.length - 1;
            boolean together = Math.abs(towardFirst[0] + towardSecond[0]) <= TOGETHER;
            boolean apart = towardFirst[last] + towardSecond[last] >= APART;
            lines.accept(new CheckLine(
                    "senses",
                    word.name + ": " + word.first.name + " | " + word.second.name,
                    row(towardFirst, 1) + " | " + row(towardSecond, -1),
                    together && apart));
        }
    }

    /** For each sentence the vector of its last token before the first layer and after each. */
    private static List<float[][]> vectors(Gpt gpt, Meaning meaning) {
        return meaning.sentences.stream()
                .map(gpt::forward)
                .map(activations -> {
                    float[][] vectors = new float[gpt.config().layers() + 1][];
                    for (int layers = 0; layers < vectors.length; layers++) {
                        vectors[layers] = afterLayers(activations, layers);
                    }
                    return vectors;
                })
                .toList();
    }

    private static float[] afterLayers(Activations activations, int layers) {
        String hook = layers == 0 ? "blocks.0.hook_resid_pre" : "blocks." + (layers - 1) + ".hook_resid_post";
        return activations.tensor(hook).at(activations.ids().length - 1).toArray();
    }

    /** The mean cosines, by layer, to the direction from the other meaning to one's own. */
    private static double[] meanCosines(List<float[][]> own, List<float[][]> other) {
        int layers = own.get(0).length;
        double[] means = new double[layers];
        for (float[][] measured : own) {
            double[] direction = new double[measured[0].length];
            for (float[][] example : own) {
                if (example != measured) {
                    add(example[layers - 1], 1.0 / (own.size() - 1), direction);
                }
            }
            for (float[][] example : other) {
                add(example[layers - 1], -1.0 / other.size(), direction);
            }
            for (int layer = 0; layer < layers; layer++) {
                means[layer] += cosine(measured[layer], direction) / own.size();
            }
        }
        return means;
    }

    private static void add(float[] vector, double factor, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private static double cosine(float[] vector, double[] direction) {
        double product = 0;
        double squareOfVector = 0;
        double squareOfDirection = 0;
        for (int i = 0; i < vector.length; i++) {
            product += vector[i] * direction[i];
            squareOfVector += (double) vector[i] * vector[i];
            squareOfDirection += direction[i] * direction[i];
        }
        return product / Math.sqrt(squareOfVector * squareOfDirection);
    }

    /** @param sign turns the direction round, so that both rows are about the same one */
    private static String row(double[] cosines, int sign) {
        StringBuilder row = new StringBuilder();
        for (double cosine : cosines) {
            row.append(row.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%+.2f", sign * cosine));
        }
        return row.toString();
    }
}
