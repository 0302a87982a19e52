package org.kinora.scenes.explainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinora.model.Activations;
import org.kinora.model.Gpt;
import org.kinora.model.Tensor;
import org.kinora.model.experiments.PrincipalComponents;
import org.kinora.scenes.explainer.Need.Answer;

/** What the beats of vectors and of attention need, 13 and 14. */
final class InsideNeeds {

    private static final String YOU = " you";
    private static final String CRANE = " crane";

    /** How far apart the two cranes' cosines are in the end, at least. */
    private static final double APART = 0.3;

    /** How much nearer to one another a layer may bring them: not so much that it can be seen. */
    private static final double BACK = 0.01;

    /** Of two heads one could not say “such pairs of eyes, each looking for something else”. */
    private static final int HEADS = 3;

    private InsideNeeds() {}

    static List<Need> vectors() {
        return List.of(
                new Need("words that are one token each", "the animals, colours and numbers", subject -> {
                    List<String> split = LookedUp.KINDS.stream()
                            .flatMap(List::stream)
                            .filter(word -> subject.gpt().tokenizer().encode(word).length != 1)
                            .toList();
                    return new Answer(
                            split.isEmpty() ? "all of them" : "not" + String.join(",", split), split.isEmpty());
                }),
                fifthToken(),
                kindsApart());
    }

    private static Need fifthToken() {
        return new Need("a prompt whose fifth token is “you”", Stage.prompt().replace("\n", " / "), subject -> {
            String token = subject.run().tokens().get(LookedUp.YOU).text();
            return new Answer("it is “%s”".formatted(token), token.equals(YOU));
        });
    }

    private static Need kindsApart() {
        return new Need(
                "animals, colours and numbers that lie apart", "the first two principal components", subject -> {
                    List<Integer> kinds = new ArrayList<>();
                    Tensor places = places(subject.gpt(), kinds);
                    double within = 0;
                    double between = Double.MAX_VALUE;
                    for (int i = 0; i < kinds.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            double distance = Math.hypot(
                                    places.get(i, 0) - places.get(j, 0), places.get(i, 1) - places.get(j, 1));
                            if (kinds.get(i).equals(kinds.get(j))) {
                                within = Math.max(within, distance);
                            } else {
                                between = Math.min(between, distance);
                            }
                        }
                    }
                    return Answer.of(
                            within < between, "at most %.2f within a kind, at least %.2f between two", within, between);
                });
    }

    /** Of all the words, and to which kind each belongs. */
    private static Tensor places(Gpt gpt, List<Integer> kinds) {
        Tensor table = gpt.parameters().tensor("embed.W_E");
        int width = gpt.config().width();
        List<String> words = LookedUp.KINDS.stream().flatMap(List::stream).toList();
        float[] rows = new float[words.size() * width];
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            System.arraycopy(table.at(gpt.tokenizer().encode(word)[0]).toArray(), 0, rows, i * width, width);
            kinds.add(IntStream.range(0, LookedUp.KINDS.size())
                    .filter(kind -> LookedUp.KINDS.get(kind).contains(word))
                    .findFirst()
                    .orElseThrow());
        }
        Tensor vectors = Tensor.of(rows, words.size(), width);
        return new PrincipalComponents(vectors, 2).project(vectors);
    }

    static List<Need> attention() {
        List<Need> needs = new ArrayList<>(vectors());
        needs.add(new Need(
                "several heads in each layer",
                "at least %d".formatted(HEADS),
                subject -> Answer.of(
                        subject.config().heads() >= HEADS,
                        "%d heads",
                        subject.config().heads())));
        needs.add(new Need(
                "a head whose look is shared unequally",
                "from “you”, in the second layer",
                subject -> OneHead.of(subject.run())
                        .map(head -> new Answer(named(head) + ": " + shares(subject.run(), head), true))
                        .orElseGet(() -> new Answer("no head of that layer", false))));
        needs.add(sameCranes());
        needs.add(partingCranes());
        needs.add(new Need(
                "a head that looks from the crane at what tells its meaning",
                "the lake or the bird; what is built",
                subject -> TwoCranes.head(subject.crane(), subject.otherCrane())
                        .map(head -> new Answer(named(head), true))
                        .orElseGet(() -> new Answer("no head", false))));
        needs.add(new Need("three heads that look for different things", "at “am”, “Who” and “User”", subject -> {
            List<Head> heads = ManyEyes.different(subject.run());
            return new Answer(
                    heads.isEmpty()
                            ? "no head"
                            : heads.stream().map(InsideNeeds::named).collect(Collectors.joining(", ")),
                    heads.size() == ManyEyes.LOOKED_AT.size());
        }));
        return needs;
    }

    private static String named(Head head) {
        return "head %d of layer %d".formatted(head.number() + 1, head.layer() + 1);
    }

    private static String shares(Activations run, Head head) {
        double[] shares = OneHead.shares(run, head);
        return IntStream.range(0, shares.length)
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%s %.0f %%", run.tokens().get(i).text().strip(), 100 * shares[i]))
                .collect(Collectors.joining(", "));
    }

    private static Need sameCranes() {
        return new Need("two cranes that begin as the same vector", "two sentences of as many tokens", subject -> {
            int[] bird = subject.crane().ids();
            int[] site = subject.otherCrane().ids();
            boolean isToken = subject.gpt().tokenizer().encode(CRANE).length == 1;
            return Answer.of(
                    isToken && bird.length == site.length,
                    "%d and %d tokens, the last of them “%s”",
                    bird.length,
                    site.length,
                    subject.crane().tokens().get(bird.length - 1).text());
        });
    }

    private static Need partingCranes() {
        return new Need("two cranes that part layer by layer", "their cosines toward the bird", subject -> {
            CraneSenses senses = new CraneSenses(subject.gpt());
            double[] bird = senses.cosines(subject.crane()).values();
            double[] site = senses.cosines(subject.otherCrane()).values();
            int last = bird.length - 1;
            boolean parts = IntStream.rangeClosed(2, last)
                    .allMatch(layer -> bird[layer] - site[layer] >= bird[layer - 1] - site[layer - 1] - BACK);
            return Answer.of(
                    parts && bird[last] > bird[0] && site[last] < site[0] && bird[last] - site[last] >= APART,
                    "from %+.2f to %+.2f and to %+.2f%s",
                    bird[0],
                    bird[last],
                    site[last],
                    parts ? "" : ", not in every layer");
        });
    }
}
