package org.kinora.scenes.explainer;

import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Mobject;

/**
 * The words look at each other: one head of five words, by hand; then a word with two meanings that moves toward one of
 * them, layer by layer; then all the heads there are.
 *
 * <p>How does a word's vector get to know which words stand before it? Its question is compared with each one's label, and
 * the better they match, the more of that word's vector is added to its own.
 */
final class Attention extends Beat<LookedUp, Traveller> {

    Attention(Stage stage) {
        super(stage, "14-attention");
    }

    @Override
    protected LookedUp opening() {
        return LookedUp.of(stage).show(stage);
    }

    @Override
    protected Traveller play(LookedUp given) {
        new OneHead(this, given).play();
        Group<Mobject> cranes = new TwoCranes(this).play();
        return new ManyEyes(this, given.run()).play(cranes);
    }
}
