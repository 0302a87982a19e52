package org.kinora.engine.text.tex;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Bounds;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;
import org.kinora.engine.geometry.Point;

/** Records what JLaTeXMath draws of a formula: one piece for each glyph or rule, with its colour. For one formula. */
final class FormulaRecorder extends UnsupportedGraphics {

    private static final int RGB = 0xFFFFFF;

    /** Compared by identity, so that no black which a formula asks for is taken for it. */
    private static final Color UNCOLORED = new Color(0, 0, 0);

    private final JLaTeXMathFonts fonts;
    /** The size that JLaTeXMath believes its fonts to have, in its own units; its transforms undo it. */
    private final double fontSize;

    private final List<DrawnPiece> pieces = new ArrayList<>();
    private AffineTransform transform = new AffineTransform();
    private Color color = UNCOLORED;
    private Stroke stroke = new BasicStroke();
    private Font font;

    FormulaRecorder(JLaTeXMathFonts fonts, double fontSize) {
        this.fonts = fonts;
        this.fontSize = fontSize;
    }

    List<DrawnPiece> pieces() {
        return pieces;
    }

    /** JLaTeXMath draws every glyph by itself, at the origin. */
    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        FormulaFonts.Glyph glyph = fonts.glyph(font, data[offset]);
        if (!glyph.outline().isEmpty()) {
            AffineTransform map = new AffineTransform(transform);
            map.translate(x, y);
            // the recorded map leads from fonts of that size to the formula, both with y down
            Affine placement = new Affine(
                    map.getScaleX() * fontSize,
                    -map.getShearY() * fontSize,
                    -map.getShearX() * fontSize,
                    map.getScaleY() * fontSize,
                    map.getTranslateX(),
                    -map.getTranslateY());
            double advance = glyph.advance() * placement.xx();
            pieces.add(new DrawnPiece(font.getName() + (int) data[offset], glyph.outline(), placement, advance, rgb()));
        }
    }

    @Override
    public void fill(Shape shape) {
        Path path = upright(shape.getPathIterator(transform));
        if (!path.isEmpty()) {
            Bounds bounds = path.bounds();
            Point corner = new Point(bounds.left(), bounds.bottom());
            Path outline = path.transformed(Affine.translation(corner.negated()));
            pieces.add(new DrawnPiece("rule", outline, Affine.translation(corner), bounds.width(), rgb()));
        }
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    private int rgb() {
        return color == UNCOLORED ? DrawnPiece.NO_COLOR : color.getRGB() & RGB;
    }

    private static Path upright(PathIterator segments) {
        PathBuilder path = Path.builder();
        float[] c = new float[6];
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(c[0], -c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], -c[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(c[0], -c[1], c[2], -c[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(c[0], -c[1], c[2], -c[3], c[4], -c[5]);
                default -> path.close();
            }
        }
        return path.build();
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform = new AffineTransform(to);
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color to) {
        color = to;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font to) {
        font = to;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke to) {
        stroke = to;
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // outlines have no pixels to be hinted for
    }
}
