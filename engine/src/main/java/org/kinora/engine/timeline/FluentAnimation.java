package org.kinora.engine.timeline;

/**
 * An animation whose settings can be given in any order, each call keeping its type.
 *
 * @param <A> the type that the settings return: the class itself
 */
public abstract class FluentAnimation<A extends FluentAnimation<A>> extends Animation {

    @Override
    public A seconds(double seconds) {
        super.seconds(seconds);
        return self();
    }

    @Override
    public A rate(RateFunction newRate) {
        super.rate(newRate);
        return self();
    }

    @SuppressWarnings("unchecked")
    protected final A self() {
        return (A) this;
    }
}
