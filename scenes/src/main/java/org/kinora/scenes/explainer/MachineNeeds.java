package org.kinora.scenes.explainer;

import java.util.List;
import org.kinora.model.transformer.GptConfig;
import org.kinora.scenes.explainer.Need.Answer;

/** What all beats need: a machine of slabs with grains on them, which reads the film's sentences. */
final class MachineNeeds {

    private static final int LAYERS = 2;
    /** As many numbers as a slab has rows of grains. */
    private static final int WIDTH = 24;
    /** The longest that is read, the dialogue of the fourth beat and its end, has fewer tokens. */
    private static final int CONTEXT = 128;

    private MachineNeeds() {}

    static List<Need> all() {
        return List.of(
                new Need("a stack of layers", "at least %d of %d numbers".formatted(LAYERS, WIDTH), subject -> {
                    GptConfig has = subject.config();
                    return Answer.of(
                            has.layers() >= LAYERS && has.width() >= WIDTH,
                            "%d layers of %d numbers",
                            has.layers(),
                            has.width());
                }),
                new Need(
                        "room for a conversation",
                        "a context of %d tokens".formatted(CONTEXT),
                        subject -> Answer.of(
                                subject.config().context() >= CONTEXT,
                                "%d tokens",
                                subject.config().context())));
    }
}
