package org.kinora.engine.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;

/**
 * A set formula as bytes: the formula, its measures, its different outlines, its glyphs. Numbers are big-endian; counts
 * and indices are four bytes, measures and placements doubles.
 */
final class TexFormat {

    private TexFormat() {}

    static void write(TexLayout layout, DataOutputStream out) throws IOException {
        byte[] formula = layout.formula().getBytes(StandardCharsets.UTF_8);
        out.writeInt(formula.length);
        out.write(formula);
        out.writeDouble(layout.width());
        out.writeDouble(layout.ascent());
        out.writeDouble(layout.descent());
        Map<Path, Integer> outlines = new LinkedHashMap<>();
        for (PlacedGlyph glyph : layout.glyphs()) {
            outlines.putIfAbsent(glyph.outline(), outlines.size());
        }
        out.writeInt(outlines.size());
        for (Path outline : outlines.keySet()) {
            OutlineFormat.write(outline, out);
        }
        out.writeInt(layout.glyphs().size());
        for (PlacedGlyph glyph : layout.glyphs()) {
            out.writeInt(outlines.get(glyph.outline()));
            write(glyph.placement(), out);
            out.writeInt(glyph.sourceStart());
            out.writeInt(glyph.sourceEnd());
            out.writeDouble(glyph.advance());
        }
    }

    static TexLayout read(DataInputStream in) throws IOException {
        String formula = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        double width = in.readDouble();
        double ascent = in.readDouble();
        double descent = in.readDouble();
        List<Path> outlines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            outlines.add(OutlineFormat.read(in));
        }
        List<PlacedGlyph> glyphs = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Path outline = outlines.get(in.readInt());
            Affine placement = readPlacement(in);
            int start = in.readInt();
            int end = in.readInt();
            glyphs.add(new PlacedGlyph(outline, placement, start, end, formula.substring(start, end), in.readDouble()));
        }
        return new TexLayout(formula, glyphs, width, ascent, descent);
    }

    private static void write(Affine placement, DataOutputStream out) throws IOException {
        out.writeDouble(placement.xx());
        out.writeDouble(placement.yx());
        out.writeDouble(placement.xy());
        out.writeDouble(placement.yy());
        out.writeDouble(placement.dx());
        out.writeDouble(placement.dy());
    }

    private static Affine readPlacement(DataInputStream in) throws IOException {
        return new Affine(
                in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
