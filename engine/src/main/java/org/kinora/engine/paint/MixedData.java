package org.kinora.engine.paint;

/** The numbers between one run of numbers and another; computed when first asked for. */
final class MixedData implements FloatData {

    private final FloatData from;
    private final int firstFrom;
    private final FloatData to;
    private final int firstTo;
    private final int count;
    private final double progress;
    private float[] mixed;

    MixedData(FloatData from, int firstFrom, FloatData to, int firstTo, int count, double progress) {
        this.from = from;
        this.firstFrom = firstFrom;
        this.to = to;
        this.firstTo = firstTo;
        this.count = count;
        this.progress = progress;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public synchronized float[] array() {
        if (mixed == null) {
            float[] start = from.array();
            float[] end = to.array();
            mixed = new float[count];
            for (int i = 0; i < count; i++) {
                double here = start[firstFrom + i];
                mixed[i] = (float) (here + (end[firstTo + i] - here) * progress);
            }
        }
        return mixed;
    }
}
