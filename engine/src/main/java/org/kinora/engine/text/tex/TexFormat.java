package org.kinora.engine.text.tex;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.paint.Color;

/**
 * A set formula as bytes: the formula, its measures, its distinct outlines, its glyphs. Numbers are big-endian; counts,
 * indices and colours are four bytes, measures and placements doubles.
 */
final class TexFormat {

    private static final int NO_COLOR = -1;

    private TexFormat() {}

    static void write(SetFormula set, DataOutputStream out) throws IOException {
        byte[] formula = set.source().getBytes(StandardCharsets.UTF_8);
        out.writeInt(formula.length);
        out.write(formula);
        out.writeDouble(set.width());
        out.writeDouble(set.ascent());
        out.writeDouble(set.descent());
        Map<Path, Integer> outlines = new LinkedHashMap<>();
        for (FormulaShape shape : set.shapes()) {
            outlines.putIfAbsent(shape.outline(), outlines.size());
        }
        out.writeInt(outlines.size());
        for (Path outline : outlines.keySet()) {
            OutlineFormat.write(outline, out);
        }
        out.writeInt(set.shapes().size());
        for (FormulaShape shape : set.shapes()) {
            out.writeInt(outlines.get(shape.outline()));
            write(shape.placement(), out);
            out.writeInt(shape.sourceStart());
            out.writeInt(shape.sourceEnd());
            out.writeDouble(shape.advance());
            out.writeInt(shape.color().map(TexFormat::rgb).orElse(NO_COLOR));
        }
    }

    static SetFormula read(DataInputStream in) throws IOException {
        String formula = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        double width = in.readDouble();
        double ascent = in.readDouble();
        double descent = in.readDouble();
        List<Path> outlines = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            outlines.add(OutlineFormat.read(in));
        }
        List<FormulaShape> shapes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Path outline = outlines.get(in.readInt());
            shapes.add(new FormulaShape(
                    outline, readPlacement(in), in.readInt(), in.readInt(), in.readDouble(), color(in.readInt())));
        }
        return new SetFormula(formula, shapes, width, ascent, descent);
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.red() * 255) << 16
                | (int) Math.round(color.green() * 255) << 8
                | (int) Math.round(color.blue() * 255);
    }

    /** @param rgb as 0xRRGGBB, or −1 for none */
    static Optional<Color> color(int rgb) {
        return rgb == NO_COLOR
                ? Optional.empty()
                : Optional.of(Color.rgb((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0));
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
