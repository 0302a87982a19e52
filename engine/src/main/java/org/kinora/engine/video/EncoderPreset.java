package org.kinora.engine.video;

/** How much work the encoder puts into a film: from quick to look at to small and fine. */
public enum EncoderPreset {
    /** For a quick look: several times faster to encode, several times larger. */
    DRAFT("ultrafast", 20, 24),
    /** Visually lossless at a speed that two cores hold at 1080p60. */
    DEFAULT("veryfast", 18, 22),
    /** For publishing: about three times the encoding time of {@link #DEFAULT} for a somewhat finer, smaller film. */
    FINAL("slow", 16, 18);

    private final String x264Preset;
    private final int constantRateFactor;
    private final int openH264Quantizer;

    EncoderPreset(String x264Preset, int constantRateFactor, int openH264Quantizer) {
        this.x264Preset = x264Preset;
        this.constantRateFactor = constantRateFactor;
        this.openH264Quantizer = openH264Quantizer;
    }

    String x264Preset() {
        return x264Preset;
    }

    int constantRateFactor() {
        return constantRateFactor;
    }

    /** OpenH264 has no constant rate factor; the coarsest quantizer (0 to 51) that it may use stands in. */
    int openH264Quantizer() {
        return openH264Quantizer;
    }
}
