package org.kinora.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.LoudnessTarget;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.video.EncoderPreset;

/**
 * The settings with which a program renders a scene.
 *
 * <pre>{@code
 * Kinora.render(scene, Path.of("waves.mp4"), RenderOptions.DEFAULT.size(3840, 2160).fps("29.97"));
 * }</pre>
 *
 * @param width of the picture in pixels; even for videos
 * @param height of the picture in pixels; even for videos
 * @param rate frames per second
 * @param preset how much time the encoder takes to make the file small
 * @param seed of the scene's random numbers
 * @param loudness of the sound; null to leave it as it is
 * @param part name of the one part of a {@link org.kinora.engine.scene.Sequence} that is rendered; empty for all
 * @param options what the scene lets be chosen, values by name
 * @param recordings folder of recordings by the names of the narration's lines, heard in place of those beside the
 *     script; null for none
 * @param isTransparent whether the background is left out, in films and stills that can be seen through
 * @param usesSystemFonts whether the scene may use the fonts of the machine, see {@link
 *     org.kinora.engine.mobject.Fonts#system}; on another machine the film may look otherwise then
 */
public record RenderOptions(
        int width,
        int height,
        FrameRate rate,
        EncoderPreset preset,
        long seed,
        LoudnessTarget loudness,
        String part,
        Map<String, String> options,
        Path recordings,
        boolean isTransparent,
        boolean usesSystemFonts) {

    /** 1920 × 1080 at 60 frames per second. */
    public static final RenderOptions DEFAULT = new RenderOptions(
            1920, 1080, FrameRate.of(60), EncoderPreset.DEFAULT, 0, null, "", Map.of(), null, false, false);

    public RenderOptions {
        Objects.requireNonNull(part, "part");
        options = Map.copyOf(options);
    }

    public RenderOptions size(int newWidth, int newHeight) {
        return new RenderOptions(
                newWidth,
                newHeight,
                rate,
                preset,
                seed,
                loudness,
                part,
                options,
                recordings,
                isTransparent,
                usesSystemFonts);
    }

    /** @param newRate as {@link FrameRate#parse} takes it: 60, 29.97 or 30000/1001 */
    public RenderOptions fps(String newRate) {
        return new RenderOptions(
                width,
                height,
                FrameRate.parse(newRate),
                preset,
                seed,
                loudness,
                part,
                options,
                recordings,
                isTransparent,
                usesSystemFonts);
    }

    public RenderOptions fps(int framesASecond) {
        return new RenderOptions(
                width,
                height,
                FrameRate.of(framesASecond),
                preset,
                seed,
                loudness,
                part,
                options,
                recordings,
                isTransparent,
                usesSystemFonts);
    }

    public RenderOptions preset(EncoderPreset newPreset) {
        return new RenderOptions(
                width,
                height,
                rate,
                newPreset,
                seed,
                loudness,
                part,
                options,
                recordings,
                isTransparent,
                usesSystemFonts);
    }

    public RenderOptions seed(long newSeed) {
        return new RenderOptions(
                width,
                height,
                rate,
                preset,
                newSeed,
                loudness,
                part,
                options,
                recordings,
                isTransparent,
                usesSystemFonts);
    }

    /** @param lufs how loud the sound is made by EBU R 128, such as -16, with peaks of -1 dBTP at most */
    public RenderOptions loudness(double lufs) {
        return new RenderOptions(
                width,
                height,
                rate,
                preset,
                seed,
                LoudnessTarget.of(lufs),
                part,
                options,
                recordings,
                isTransparent,
                usesSystemFonts);
    }

    /** @param newPart name of the one part of a {@link org.kinora.engine.scene.Sequence} that is rendered */
    public RenderOptions part(String newPart) {
        return new RenderOptions(
                width,
                height,
                rate,
                preset,
                seed,
                loudness,
                newPart,
                options,
                recordings,
                isTransparent,
                usesSystemFonts);
    }

    /** With one choice for the scene more: {@code option("theme", "light")}. */
    public RenderOptions option(String name, String value) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return new RenderOptions(
                width, height, rate, preset, seed, loudness, part, more, recordings, isTransparent, usesSystemFonts);
    }

    /** @param folder of recordings by the names of the narration's lines, in any format that FFmpeg reads */
    public RenderOptions recordings(Path folder) {
        return new RenderOptions(
                width, height, rate, preset, seed, loudness, part, options, folder, isTransparent, usesSystemFonts);
    }

    /** Without the background: in films whose names end in .mov, .webm, .gif or .webp, and in stills. */
    public RenderOptions transparent() {
        return new RenderOptions(
                width, height, rate, preset, seed, loudness, part, options, recordings, true, usesSystemFonts);
    }

    /** With the fonts of this machine for scenes that ask for them; on another machine the film may look otherwise. */
    public RenderOptions systemFonts() {
        return new RenderOptions(
                width, height, rate, preset, seed, loudness, part, options, recordings, isTransparent, true);
    }

    PictureSize size() {
        return new PictureSize(width, height);
    }

    FilmSettings filmSettings() {
        return new FilmSettings(rate, (double) width / height, seed, part, options, recordings, usesSystemFonts);
    }
}
