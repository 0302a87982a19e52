package org.kinora.engine.text.tex;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * The operations of a drawing surface that a formula never uses: pixels, images, clips, composites, strings in Java's
 * fonts.
 */
abstract class UnsupportedGraphics extends Graphics2D {

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("A formula is made of glyphs and filled shapes; this is neither");
    }

    @Override
    public final boolean drawImage(Image image, AffineTransform map, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw unsupported();
    }

    @Override
    public final void drawRenderedImage(RenderedImage image, AffineTransform map) {
        throw unsupported();
    }

    @Override
    public final void drawRenderableImage(RenderableImage image, AffineTransform map) {
        throw unsupported();
    }

    @Override
    public final void drawString(String text, int x, int y) {
        throw unsupported();
    }

    @Override
    public final void drawString(String text, float x, float y) {
        throw unsupported();
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, int x, int y) {
        throw unsupported();
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unsupported();
    }

    @Override
    public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw unsupported();
    }

    @Override
    public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw unsupported();
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        throw unsupported();
    }

    @Override
    public final void setComposite(Composite to) {
        throw unsupported();
    }

    @Override
    public final void setPaint(Paint to) {
        throw unsupported();
    }

    @Override
    public final void setRenderingHints(Map<?, ?> to) {
        throw unsupported();
    }

    @Override
    public final void addRenderingHints(Map<?, ?> more) {
        throw unsupported();
    }

    @Override
    public final RenderingHints getRenderingHints() {
        throw unsupported();
    }

    @Override
    public final void translate(int x, int y) {
        throw unsupported();
    }

    @Override
    public final void shear(double x, double y) {
        throw unsupported();
    }

    @Override
    public final void transform(AffineTransform map) {
        throw unsupported();
    }

    @Override
    public final Paint getPaint() {
        throw unsupported();
    }

    @Override
    public final Composite getComposite() {
        throw unsupported();
    }

    @Override
    public final void setBackground(Color to) {
        throw unsupported();
    }

    @Override
    public final Color getBackground() {
        throw unsupported();
    }

    @Override
    public final void clip(Shape shape) {
        throw unsupported();
    }

    @Override
    public final FontRenderContext getFontRenderContext() {
        throw unsupported();
    }

    @Override
    public final Graphics create() {
        throw unsupported();
    }

    @Override
    public final void setPaintMode() {
        throw unsupported();
    }

    @Override
    public final void setXORMode(Color alternate) {
        throw unsupported();
    }

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        throw unsupported();
    }

    @Override
    public final Rectangle getClipBounds() {
        throw unsupported();
    }

    @Override
    public final void clipRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void setClip(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final Shape getClip() {
        throw unsupported();
    }

    @Override
    public final void setClip(Shape to) {
        throw unsupported();
    }

    @Override
    public final void copyArea(int x, int y, int width, int height, int shiftX, int shiftY) {
        throw unsupported();
    }

    @Override
    public final void drawLine(int x1, int y1, int x2, int y2) {
        throw unsupported();
    }

    @Override
    public final void fillRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void clearRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public final void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public final void drawOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void fillOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void drawArc(int x, int y, int width, int height, int start, int sweep) {
        throw unsupported();
    }

    @Override
    public final void fillArc(int x, int y, int width, int height, int start, int sweep) {
        throw unsupported();
    }

    @Override
    public final void drawPolyline(int[] xs, int[] ys, int count) {
        throw unsupported();
    }

    @Override
    public final void drawPolygon(int[] xs, int[] ys, int count) {
        throw unsupported();
    }

    @Override
    public final void fillPolygon(int[] xs, int[] ys, int count) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, Color behind, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(
            Image image, int x, int y, int width, int height, Color behind, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color behind,
            ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final void dispose() {
        throw unsupported();
    }
}
