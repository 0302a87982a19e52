package org.kinora.engine.space;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Projection;

/**
 * The surfaces of a picture: all opaque ones together, and then the translucent ones. Of a translucent one the nearest
 * side is seen, and the farthest one through it; what lies between those two is not.
 */
final class SurfaceStack {

    /**
     * @param opacity 0 to 1
     * @param isFarSide whether it shows the farthest side of what the next sheet shows the nearest side of
     */
    private record Sheet(ScreenTriangles triangles, double opacity, boolean isFarSide) {}

    private final MeshProjector projector;
    private final ScreenTriangles opaque = new ScreenTriangles();
    private final List<Sheet> sheets = new ArrayList<>();
    private int[][][] byBand = {};

    SurfaceStack(Projection projection, Affine toPixels, Light light, PictureSize size) {
        projector = new MeshProjector(projection, toPixels, light, size);
        opaque.clear();
        sheets.add(new Sheet(opaque, 1, false));
    }

    void add(MeshMember member) {
        if (member.opacity() >= 1) {
            projector.project(member, opaque);
        } else if (member.opacity() > 0) {
            ScreenTriangles own = new ScreenTriangles();
            own.clear();
            projector.project(member, own);
            if (member.showsFarSide()) {
                sheets.add(new Sheet(own, member.opacity(), true));
            }
            sheets.add(new Sheet(own, member.opacity(), false));
        }
    }

    boolean isEmpty() {
        return sheets.stream().allMatch(sheet -> sheet.triangles.count() == 0);
    }

    /** How many there are; number 0 has everything opaque, and may be empty. */
    int sheets() {
        return sheets.size();
    }

    double opacity(int sheet) {
        return sheets.get(sheet).opacity;
    }

    /** Whether a sheet shows the farthest side of what the next one shows the nearest side of. */
    boolean isFarSide(int sheet) {
        return sheets.get(sheet).isFarSide;
    }

    void addTo(Extent extent) {
        for (Sheet sheet : sheets) {
            if (sheet.triangles.count() > 0) {
                int[] pixels = sheet.triangles.pixels();
                extent.add(pixels[0], pixels[1], pixels[2], pixels[3]);
            }
        }
    }

    /** Finds out which triangles touch which band of rows. */
    void index(int top, int bands, int rows) {
        byBand = new int[sheets.size()][][];
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            boolean isKnown = sheet > 0 && sheets.get(sheet - 1).isFarSide;
            byBand[sheet] = isKnown ? byBand[sheet - 1] : bands(sheets.get(sheet).triangles, top, bands, rows);
        }
    }

    private static int[][] bands(ScreenTriangles triangles, int top, int bands, int rows) {
        int[] counts = new int[bands];
        int[][] result = new int[bands][];
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < triangles.count(); i++) {
                int first = Math.max(0, Math.floorDiv(triangles.firstRow(i) - top, rows));
                int last = Math.min(bands - 1, Math.floorDiv(triangles.lastRow(i) - top, rows));
                for (int band = first; band <= last; band++) {
                    if (pass == 1) {
                        result[band][counts[band]] = i;
                    }
                    counts[band]++;
                }
            }
            for (int band = 0; band < bands && pass == 0; band++) {
                result[band] = new int[counts[band]];
                counts[band] = 0;
            }
        }
        return result;
    }

    /** Draws what a sheet shows in a band, which the samples cover. */
    void draw(int sheet, int band, SampleRaster samples) {
        ScreenTriangles triangles = sheets.get(sheet).triangles;
        samples.keepFarthest(sheets.get(sheet).isFarSide);
        for (int triangle : byBand[sheet][band]) {
            samples.draw(triangles, triangle);
        }
    }
}
