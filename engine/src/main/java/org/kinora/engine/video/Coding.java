package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * With what a film's pictures are encoded, and how.
 *
 * @param encoder who does it; only of H.264, HEVC and AV1 is there a choice
 * @param crf the constant rate factor, of which smaller ones make better and larger films; null to leave it to the preset
 */
public record Coding(VideoCodec codec, EncoderChoice encoder, PixelFormat pixels, Integer crf) {

    /** What a film is in if nothing else is said. */
    public static final Coding H264 = new Coding(VideoCodec.H264, EncoderChoice.AUTO, PixelFormat.YUV420P, null);

    private static final List<VideoCodec> BY_DEVICES = List.of(VideoCodec.H264, VideoCodec.HEVC, VideoCodec.AV1);

    public Coding {
        requireNonNull(codec, "A film has a codec, such as VideoCodec.H264");
        requireNonNull(encoder, "EncoderChoice.AUTO leaves the choice to Kinora");
        requireNonNull(pixels, "A film has pixels, such as PixelFormat.YUV420P");
        if (!codec.pixels().contains(pixels)) {
            throw new IllegalArgumentException(
                    "The codec " + codec + " takes the pixels " + names(codec.pixels()) + ", not " + pixels);
        }
        if (crf != null && codec.highestCrf() < 0) {
            throw new IllegalArgumentException("The codec " + codec
                    + " has no constant rate factor; h264, hevc, vp9 and av1 have one, and a preset is for all");
        }
        if (crf != null && (crf < 0 || crf > codec.highestCrf())) {
            throw new IllegalArgumentException("The constant rate factor of " + codec + " is from 0, the best, to "
                    + codec.highestCrf() + ", not " + crf);
        }
        boolean softwareOfH264 = encoder == EncoderChoice.X264 || encoder == EncoderChoice.OPENH264;
        if (encoder != EncoderChoice.AUTO
                && (softwareOfH264 ? codec != VideoCodec.H264 : !BY_DEVICES.contains(codec))) {
            throw new IllegalArgumentException("The encoder " + encoder.name().toLowerCase(Locale.ROOT) + " makes no "
                    + codec + "; leave the encoder to Kinora, or choose the codec h264");
        }
    }

    /**
     * What is usual in a kind of file, but for what is asked for.
     *
     * @param codec null for the usual one
     * @param pixels null for the usual ones
     * @param crf null for what the preset says
     * @throws IllegalArgumentException if that does not go together; the message says what does
     */
    public static Coding in(
            FileFormat file,
            boolean transparent,
            VideoCodec codec,
            EncoderChoice encoder,
            PixelFormat pixels,
            Integer crf) {
        if (transparent && file.codecs().stream().noneMatch(VideoCodec::hasAlpha)) {
            throw new IllegalArgumentException(
                    file.title() + " cannot be transparent; mov (ProRes 4444), webm (VP9), png, gif and webp can");
        }
        if (codec != null && !file.codecs().contains(codec)) {
            throw new IllegalArgumentException(file.title() + " holds " + names(file.codecs()) + ", not " + codec);
        }
        VideoCodec chosen = codec != null ? codec : usual(file, transparent, pixels);
        if (transparent && !chosen.hasAlpha()) {
            throw new IllegalArgumentException(
                    "The codec " + chosen + " cannot be transparent; in this file " + usual(file, true, null) + " can");
        }
        PixelFormat taken = pixels != null ? pixels : chosen.pixels(transparent);
        if (transparent && !taken.hasAlpha()) {
            throw new IllegalArgumentException(
                    "The pixels " + taken + " have no transparency; " + chosen.pixels(true) + " have");
        }
        return new Coding(chosen, encoder, taken, crf);
    }

    /**
     * Whether pictures are encoded in segments that do not depend on one another. GPUs keep to no order of work that would
     * make the same bytes twice, and a GIF or WebP has one encoder.
     */
    boolean isSegmented() {
        return encoder != EncoderChoice.NVENC
                && encoder != EncoderChoice.VAAPI
                && codec != VideoCodec.GIF
                && codec != VideoCodec.WEBP
                && codec != VideoCodec.PNG;
    }

    /** The first that can be transparent if it has to be, and takes the pixels if any are named. */
    private static VideoCodec usual(FileFormat file, boolean transparent, PixelFormat pixels) {
        return file.codecs().stream()
                .filter(each -> !transparent || each.hasAlpha())
                .filter(each -> pixels == null || each.pixels().contains(pixels))
                .findFirst()
                .orElse(file.codecs().get(0));
    }

    private static String names(List<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
