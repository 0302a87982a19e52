package org.kinora.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
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
        return with(draft -> {
            draft.width = newWidth;
            draft.height = newHeight;
        });
    }

    /** @param newRate as {@link FrameRate#parse} takes it: 60, 29.97 or 30000/1001 */
    public RenderOptions fps(String newRate) {
        return with(draft -> draft.rate = FrameRate.parse(newRate));
    }

    public RenderOptions fps(int framesASecond) {
        return with(draft -> draft.rate = FrameRate.of(framesASecond));
    }

    public RenderOptions preset(EncoderPreset newPreset) {
        return with(draft -> draft.preset = newPreset);
    }

    public RenderOptions seed(long newSeed) {
        return with(draft -> draft.seed = newSeed);
    }

    /** @param lufs how loud the sound is made by EBU R 128, such as -16, with peaks of -1 dBTP at most */
    public RenderOptions loudness(double lufs) {
        return with(draft -> draft.loudness = LoudnessTarget.of(lufs));
    }

    /** @param newPart name of the one part of a {@link org.kinora.engine.scene.Sequence} that is rendered */
    public RenderOptions part(String newPart) {
        return with(draft -> draft.part = newPart);
    }

    /** With one choice for the scene more: {@code option("theme", "light")}. */
    public RenderOptions option(String name, String value) {
        Map<String, String> more = new TreeMap<>(options);
        more.put(name, value);
        return with(draft -> draft.options = more);
    }

    /** @param folder of recordings by the names of the narration's lines, in any format that FFmpeg reads */
    public RenderOptions recordings(Path folder) {
        return with(draft -> draft.recordings = folder);
    }

    /** Without the background: in films whose names end in .mov, .webm, .gif or .webp, and in stills. */
    public RenderOptions transparent() {
        return with(draft -> draft.isTransparent = true);
    }

    /** With the fonts of this machine for scenes that ask for them; on another machine the film may look otherwise. */
    public RenderOptions systemFonts() {
        return with(draft -> draft.usesSystemFonts = true);
    }

    PictureSize size() {
        return new PictureSize(width, height);
    }

    FilmSettings filmSettings() {
        return new FilmSettings(rate, (double) width / height, seed, part, options, recordings, usesSystemFonts);
    }

    private RenderOptions with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.width = width;
        draft.height = height;
        draft.rate = rate;
        draft.preset = preset;
        draft.seed = seed;
        draft.loudness = loudness;
        draft.part = part;
        draft.options = options;
        draft.recordings = recordings;
        draft.isTransparent = isTransparent;
        draft.usesSystemFonts = usesSystemFonts;
        change.accept(draft);
        return draft.done();
    }

    /** The same settings while one of them is being changed. */
    private static final class Draft {

        private int width;
        private int height;
        private FrameRate rate;
        private EncoderPreset preset;
        private long seed;
        private LoudnessTarget loudness;
        private String part;
        private Map<String, String> options;
        private Path recordings;
        private boolean isTransparent;
        private boolean usesSystemFonts;

        RenderOptions done() {
            return new RenderOptions(
                    width,
                    height,
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
    }
}
