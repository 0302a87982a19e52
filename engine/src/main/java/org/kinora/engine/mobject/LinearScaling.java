package org.kinora.engine.mobject;

/** Numbers at equal distances. */
record LinearScaling() implements Scaling {

    @Override
    public double place(double number) {
        return number;
    }

    @Override
    public double number(double place) {
        return place;
    }
}
