package org.kinora.engine.media;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Records what an SVG file draws instead of drawing it. Every element gets a child of its own. */
final class SvgRecorder implements Output {

    private final SvgSheet sheet;
    private final SvgRecorder parent;
    /** The ids under which everything in this one is found. */
    private final Set<String> ids;
    /** The ids of the element that is drawn next by this one's children. */
    private Set<String> nextIds = Set.of();

    private AffineTransform transform;
    private Area clip;
    private Supplier<Paint> paint = () -> Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private float opacity;
    /** What was filled last, so that its stroke makes one shape with it. */
    private Shape filled;

    SvgRecorder(SvgSheet sheet) {
        this.sheet = sheet;
        parent = null;
        ids = Set.of();
        transform = new AffineTransform();
        opacity = 1;
    }

    private SvgRecorder(SvgRecorder parent) {
        this.parent = parent;
        sheet = parent.sheet;
        ids = new LinkedHashSet<>(parent.ids);
        ids.addAll(parent.nextIds);
        transform = new AffineTransform(parent.transform);
        clip = parent.clip;
        paint = parent.paint;
        stroke = parent.stroke;
        opacity = parent.opacity;
    }

    @Override
    public Output createChild() {
        sheet.countChild();
        return new SvgRecorder(this);
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public void fillShape(Shape shape) {
        SvgOutlines outlines = new SvgOutlines(transform, clip, sheet.warnings());
        org.kinora.engine.geometry.Path outline = outlines.filled(shape);
        filled = null;
        // what has no area is not seen
        if (!outline.isEmpty()
                && outline.bounds().width() > 0
                && outline.bounds().height() > 0) {
            sheet.add(new SvgDrawing.Part(outline, ourPaint(), org.kinora.engine.paint.Stroke.NONE, ids));
            filled = clip == null && outlines.keepsOutline(shape) ? shape : null;
        }
    }

    @Override
    public void drawShape(Shape shape) {
        SvgOutlines outlines = new SvgOutlines(transform, clip, sheet.warnings());
        if (outlines.canStroke(shape, stroke)) {
            org.kinora.engine.paint.Stroke ours = outlines.stroke((BasicStroke) stroke, ourPaint());
            if (shape == filled) {
                SvgDrawing.Part fill = sheet.removeLast();
                sheet.add(new SvgDrawing.Part(fill.outline(), fill.fill(), ours, ids));
            } else if (!outlines.drawn(shape).isEmpty()) {
                sheet.add(new SvgDrawing.Part(
                        outlines.drawn(shape), org.kinora.engine.paint.Color.TRANSPARENT, ours, ids));
            }
        } else {
            org.kinora.engine.geometry.Path outline = outlines.strokeOutline(shape, stroke);
            if (!outline.isEmpty()) {
                sheet.add(new SvgDrawing.Part(outline, ourPaint(), org.kinora.engine.paint.Stroke.NONE, ids));
            }
        }
        filled = null;
    }

    private org.kinora.engine.paint.Paint ourPaint() {
        return new SvgPaints(transform, sheet.warnings())
                .paint(paint.get())
                .withOpacity(Math.max(0, Math.min(1, opacity)));
    }

    @Override
    public void applyTransform(AffineTransform more) {
        double kind = SvgMark.kind(more);
        if (kind == SvgMark.ALL_INSIDE) {
            parent.ids.addAll(sheet.idsOf(SvgMark.number(more)));
        } else if (kind == SvgMark.NEXT) {
            parent.nextIds = sheet.idsOf(SvgMark.number(more));
        }
        transform.concatenate(more);
    }

    @Override
    public void applyClip(Shape shape) {
        if (parent == null) {
            return; // the edge of the page, which no pen stops at in a film
        }
        Area area = new Area(shape);
        area.transform(transform);
        if (clip == null) {
            clip = area;
        } else if (SvgIntricacy.isIntricate(List.of(area, clip))) {
            sheet.warnings().add("clip paths are too intricate to be combined, and only one of them cuts");
        } else {
            area.intersect(clip);
            clip = area;
        }
    }

    @Override
    public void setPaint(Paint newPaint) {
        paint = () -> newPaint;
    }

    @Override
    public void setPaint(Supplier<Paint> newPaint) {
        paint = newPaint;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform newTransform) {
        transform = new AffineTransform(newTransform);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void translate(double dx, double dy) {
        transform.translate(dx, dy);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float factor) {
        opacity *= factor;
    }

    @Override
    public SafeState safeState() {
        AffineTransform oldTransform = new AffineTransform(transform);
        Supplier<Paint> oldPaint = paint;
        Stroke oldStroke = stroke;
        float oldOpacity = opacity;
        return () -> {
            transform = new AffineTransform(oldTransform);
            paint = oldPaint;
            stroke = oldStroke;
            opacity = oldOpacity;
        };
    }

    @Override
    public Rectangle2D clipBounds() {
        return clip == null ? new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6) : clip.getBounds2D();
    }

    @Override
    public void drawImage(BufferedImage image) {
        warnOfImage();
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        warnOfImage();
    }

    @Override
    public void drawImage(Image image, AffineTransform at, ImageObserver observer) {
        warnOfImage();
    }

    private void warnOfImage() {
        sheet.warnings().add("embedded pictures in SVG files are left out");
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // nothing is shown
    }

    @Override
    public RenderingHints renderingHints() {
        return null;
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // no pixels are made
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
