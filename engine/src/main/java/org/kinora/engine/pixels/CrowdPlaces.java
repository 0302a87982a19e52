package org.kinora.engine.pixels;

/** Where the instances are in the picture. An instance without sheet is drawn exactly, or not at all. */
final class CrowdPlaces {

    final int[] x;
    final int[] y;
    final int[] reach;
    final int[] masks;
    final StampSheet[] sheets;

    CrowdPlaces(int count) {
        x = new int[count];
        y = new int[count];
        reach = new int[count];
        masks = new int[count];
        sheets = new StampSheet[count];
    }
}
