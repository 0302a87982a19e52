package org.kinora.engine.graph;

/** Places things in a row, in their order, as near to where they would like to be as their distance allows. */
final class Spacing {

    private Spacing() {}

    /**
     * The places at least {@code gap} apart, in order, whose squared distances from the wanted ones have the least sum.
     * Less the gaps these are numbers that must not fall: neighbours that would are pooled into their mean.
     */
    static double[] apart(double[] wanted, double gap) {
        double[] sum = new double[wanted.length];
        int[] size = new int[wanted.length];
        int pools = 0;
        for (int i = 0; i < wanted.length; i++) {
            sum[pools] = wanted[i] - gap * i;
            size[pools] = 1;
            while (pools > 0 && sum[pools] / size[pools] < sum[pools - 1] / size[pools - 1]) {
                sum[pools - 1] += sum[pools];
                size[pools - 1] += size[pools];
                pools--;
            }
            pools++;
        }
        double[] places = new double[wanted.length];
        int next = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < size[pool]; i++) {
                places[next] = sum[pool] / size[pool] + gap * next;
                next++;
            }
        }
        return places;
    }
}
