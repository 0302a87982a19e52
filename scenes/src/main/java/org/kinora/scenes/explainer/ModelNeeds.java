package org.kinora.scenes.explainer;

import org.kinora.model.transformer.GptConfig;

/** How large a model has to be for the film to be told with it: the beats look at certain layers and heads. */
final class ModelNeeds {

    static final int LAYERS = 6;
    static final int HEADS = 8;
    /** As many numbers as a slab of the machine has rows of grains. */
    static final int HEAD_WIDTH = 24;

    static final int CONTEXT = 128;

    private ModelNeeds() {}

    /** @throws IllegalArgumentException if the film cannot be told with a model of these sizes */
    static void check(String name, GptConfig has) {
        int headWidth = has.width() / has.heads();
        if (has.layers() < LAYERS || has.heads() < HEADS || headWidth < HEAD_WIDTH || has.context() < CONTEXT) {
            throw new IllegalArgumentException(
                    "The film needs a model of at least %d layers with %d heads of %d numbers each, that reads %d tokens; %s has %d layers with %d heads of %d numbers and reads %d: choose a larger one"
                            .formatted(
                                    LAYERS,
                                    HEADS,
                                    HEAD_WIDTH,
                                    CONTEXT,
                                    name,
                                    has.layers(),
                                    has.heads(),
                                    headWidth,
                                    has.context()));
        }
    }
}
