package org.kinora.engine.video;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an encoder of FFmpeg is told.
 *
 * @param name FFmpeg's name of the encoder
 * @param options by FFmpeg's names
 * @param need what has to be there for it, as a sentence that says what does without
 */
record EncoderSettings(String name, Map<String, String> options, String need) {

    /** A number of its own, so that the film does not depend on that of the processors. */
    private static final String THREADS = "4";

    /** More than pictures of 2560 × 1440 have. */
    private static final int MANY_PIXELS = 4_000_000;

    static final String X265 = "libx265";

    private static final String NEEDS_BUILD = "this FFmpeg has no %s; use the build that Kinora names";

    EncoderSettings {
        options = Map.copyOf(options);
    }

    private static EncoderSettings ofBuild(String name, Map<String, String> options) {
        return new EncoderSettings(name, options, NEEDS_BUILD.formatted(name));
    }

    /** What encodes this format. */
    static EncoderSettings of(VideoFormat format) {
        return switch (format.coding().encoder()) {
            case AUTO ->
                format.coding().codec() == VideoCodec.H264 ? h264(H264Encoder.best(), format) : inSoftware(format);
            case X264 -> h264(H264Encoder.X264, format);
            case OPENH264 -> h264(H264Encoder.OPEN_H264, format);
            case NVENC -> byNvenc(format);
            case VAAPI -> byVaapi(format);
        };
    }

    private static EncoderSettings h264(String name, VideoFormat format) {
        return name.equals(H264Encoder.X264) ? x264(format, "") : openH264(format);
    }

    /** @param parameters in addition to those that make the file the same on every machine, in x264's syntax */
    static EncoderSettings x264(VideoFormat format, String parameters) {
        EncoderPreset preset = format.preset();
        Map<String, String> options = new LinkedHashMap<>();
        options.put("preset", preset.x264Preset());
        options.put("crf", Integer.toString(crf(format, preset.constantRateFactor())));
        options.put(
                "x264-params",
                Stream.of(preset.x264Parameters(), H264Encoder.ON_ANY_MACHINE, memory(format), parameters)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(":")));
        options.put("mb_info", "1");
        return ofBuild(H264Encoder.X264, options);
    }

    /**
     * In 4K, pictures wait for no thread of their own that looks ahead, of which each takes 24 MB: the one that hands them
     * over does that as well, with the same bytes.
     */
    private static String memory(VideoFormat format) {
        return (long) format.width() * format.height() > MANY_PIXELS ? "sync-lookahead=0" : "";
    }

    /** OpenH264 has no constant rate factor; the quantizer stands in for it. */
    static EncoderSettings openH264(VideoFormat format) {
        int quantizer = crf(format, format.preset().openH264Quantizer());
        Map<String, String> options = new LinkedHashMap<>();
        options.put("rc_mode", "quality");
        options.put("profile", "high");
        options.put("b", Long.toString(bitRate(format)));
        options.put("qmin", Integer.toString(quantizer / 2));
        options.put("qmax", Integer.toString(quantizer));
        return ofBuild(H264Encoder.OPEN_H264, options);
    }

    /** A fifth of a bit per pixel: more than animation needs, so that the quantizer decides. */
    private static long bitRate(VideoFormat format) {
        return (long) format.width()
                * format.height()
                * format.rate().frames()
                / format.rate().seconds()
                / 5;
    }

    /** For every codec but H.264. */
    static EncoderSettings inSoftware(VideoFormat format) {
        return switch (format.coding().codec()) {
            case HEVC -> x265(format);
            case AV1 -> aom(format);
            case VP9 -> vpx(format);
            case PRORES -> proRes(format);
            case WEBP -> webp(format);
            case GIF -> ofBuild("gif", Map.of());
            default -> throw new IllegalArgumentException("No encoder in software for " + format);
        };
    }

    private static EncoderSettings x265(VideoFormat format) {
        return ofBuild(
                X265,
                Map.of(
                        "preset",
                        byPreset(format, "ultrafast", "veryfast", "slow"),
                        "crf",
                        Integer.toString(crf(format, byPreset(format, 24, 20, 18))),
                        "x265-params",
                        "log-level=none:frame-threads=2"));
    }

    private static EncoderSettings aom(VideoFormat format) {
        return ofBuild(
                "libaom-av1",
                Map.of(
                        "cpu-used",
                        byPreset(format, "8", "6", "4"),
                        "usage",
                        byPreset(format, "realtime", "good", "good"),
                        "crf",
                        Integer.toString(crf(format, byPreset(format, 34, 24, 18))),
                        "b",
                        "0",
                        "row-mt",
                        "1",
                        "threads",
                        THREADS));
    }

    private static EncoderSettings vpx(VideoFormat format) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("deadline", byPreset(format, "realtime", "good", "good"));
        options.put("cpu-used", byPreset(format, "8", "4", "2"));
        options.put("crf", Integer.toString(crf(format, byPreset(format, 32, 22, 16))));
        options.put("b", "0");
        options.put("row-mt", "1");
        options.put("threads", THREADS);
        if (format.coding().pixels().hasAlpha()) {
            options.put("auto-alt-ref", "0"); // pictures that are never shown have no alpha to go with them
        }
        return ofBuild("libvpx-vp9", options);
    }

    private static EncoderSettings proRes(VideoFormat format) {
        Map<String, String> options = new LinkedHashMap<>();
        boolean halfChroma = format.coding().pixels() == PixelFormat.YUV422P10LE;
        options.put("profile", halfChroma ? byPreset(format, "standard", "hq", "hq") : "4444");
        options.put("vendor", "apl0"); // some programs read no other
        options.put("alpha_bits", format.coding().pixels().hasAlpha() ? "16" : "0");
        options.put("threads", "1"); // several choose quantizers by which of them has taken the picture before
        return ofBuild("prores_ks", options);
    }

    private static EncoderSettings webp(VideoFormat format) {
        return ofBuild(
                "libwebp_anim",
                Map.of(
                        "lossless",
                        byPreset(format, "0", "0", "1"),
                        "quality",
                        byPreset(format, "75", "92", "75"),
                        "compression_level",
                        byPreset(format, "1", "4", "4"),
                        "loop",
                        "0"));
    }

    static EncoderSettings byNvenc(VideoFormat format) {
        return new EncoderSettings(
                format.coding().codec() + "_nvenc",
                Map.of(
                        "preset",
                        byPreset(format, "p2", "p4", "p6"),
                        "rc",
                        "vbr",
                        "cq",
                        Integer.toString(crf(format, byPreset(format, 24, 20, 18))),
                        "b",
                        "0"),
                "NVENC needs an NVIDIA GPU that encodes and its driver, and FFmpeg finds none here; the encoders x264 and"
                        + " openh264 need neither");
    }

    static EncoderSettings byVaapi(VideoFormat format) {
        return new EncoderSettings(
                format.coding().codec() + "_vaapi",
                Map.of("rc_mode", "CQP", "qp", Integer.toString(crf(format, byPreset(format, 24, 20, 18)))),
                "VA-API needs an Intel or AMD GPU that encodes (/dev/dri/renderD128) and its driver, and FFmpeg finds none"
                        + " here; the encoders x264 and openh264 need neither");
    }

    private static int crf(VideoFormat format, int usual) {
        Integer asked = format.coding().crf();
        return asked == null ? usual : asked;
    }

    private static <T> T byPreset(VideoFormat format, T draft, T usual, T best) {
        return switch (format.preset()) {
            case DRAFT -> draft;
            case DEFAULT -> usual;
            case FINAL -> best;
        };
    }
}
