package org.kinora.engine.mobject;

import java.nio.file.Path;
import java.util.function.Function;
import org.kinora.engine.frame.PixelContent;
import org.kinora.engine.media.ImageFile;
import org.kinora.engine.pixels.Bitmap;
import org.kinora.engine.timeline.Interpolator;
import org.kinora.engine.timeline.Moment;
import org.kinora.engine.timeline.Property;
import org.kinora.engine.timeline.Recorder;

/**
 * A picture from a file, or one made of numbers, around the origin. It is placed, turned, scaled and faded like any
 * mobject, and fades into another one by {@code transform}, {@code fadeTransform} or {@link #show}. Where its pixels
 * are those of the film, it is copied exactly; otherwise it is resampled.
 *
 * <pre>{@code
 * ImageMobject moon = new ImageMobject("moon.jpg", 5);
 * play(fadeIn(moon), moon.animate(m -> m.scale(1.3)).seconds(4));
 * }</pre>
 */
public final class ImageMobject extends PixelMobject<ImageMobject> {

    private final Property<PictureFrame> picture;
    private final Property<Boolean> pixelated = property("pixelated", false, Interpolator::switching);

    /**
     * As large as manim makes it: one pixel of the file is one in a film of 1080 rows, and 1/135 unit in any.
     *
     * @param file PNG, JPEG, GIF, BMP, WebP or TIFF; beside the scene's source, or absolute
     * @throws IllegalArgumentException if there is no such file, it is no picture, damaged, or larger than 50 million
     *     pixels
     */
    public ImageMobject(String file) {
        this(SceneFolder.file(file));
    }

    /** @param height in scene units */
    public ImageMobject(String file, double height) {
        this(SceneFolder.file(file), height);
    }

    /** As large as manim makes it; see {@link #ImageMobject(String)}. */
    public ImageMobject(Path file) {
        this(PictureFiles.current().image(file));
    }

    /** @param height in scene units */
    public ImageMobject(Path file, double height) {
        this(PictureFiles.current().image(file), height);
    }

    /** A picture that was read by {@link ImageFile#read}, or made; each of its pixels is 1/135 unit. */
    public ImageMobject(Bitmap bitmap) {
        this(bitmap, PictureFrame.outline(bitmap.width(), bitmap.height()));
    }

    /** @param height in scene units */
    public ImageMobject(Bitmap bitmap, double height) {
        this(bitmap, PictureFrame.outline(bitmap.width(), bitmap.height(), height));
    }

    private ImageMobject(Bitmap bitmap, org.kinora.engine.geometry.Path outline) {
        super(outline);
        picture = property("picture", PictureFrame.of(bitmap), PictureFrame::between);
    }

    /**
     * A picture made of colours, such as a map of heat: {@code ImageMobject.of(64, 64, heat).setHeight(4).pixelated()}.
     *
     * @param rgb row by row from the top, {@code 0xRRGGBB}
     */
    public static ImageMobject of(int width, int height, int[] rgb) {
        return new ImageMobject(bitmap(width, height, rgb));
    }

    private static Bitmap bitmap(int width, int height, int[] rgb) {
        int[] argb = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            argb[i] = 0xFF << 24 | rgb[i];
        }
        return Bitmap.ofArgb(width, height, argb);
    }

    /** Shows another picture in the same place; inside {@code animate} it fades in. */
    public ImageMobject show(Bitmap bitmap) {
        picture.set(PictureFrame.of(bitmap));
        return this;
    }

    /** As {@link #show(Bitmap)}, with a picture from a file. */
    public ImageMobject show(Path file) {
        return show(PictureFiles.current().image(file));
    }

    /**
     * From now on shows what a function makes of the moment, with as many pixels as it has now.
     *
     * @param rgb a pure function that gives colours as for {@link #of}
     */
    public ImageMobject follow(Function<Moment, int[]> rgb) {
        int width = picture.get().bitmap().width();
        int height = picture.get().bitmap().height();
        picture.follow(at -> PictureFrame.of(bitmap(width, height, rgb.apply(at))));
        return this;
    }

    /** Keeps its pixels as squares of one colour, however large they are. */
    public ImageMobject pixelated() {
        pixelated.set(true);
        return this;
    }

    @Override
    public PixelContent pictureAt(Moment moment) {
        return picture.at(moment).within(path().at(moment), pixelated.at(moment));
    }

    @Override
    void turnInto(VMobject<?> model, Recorder recorder) {
        if (model instanceof ImageMobject image) {
            recorder.tween(picture, PictureFrame.between(picture.get(), image.picture.get()));
        }
    }
}
