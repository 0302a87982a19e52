package org.kinora.engine.video;

/** How much work the encoder puts into a film: from a quick look to a small file of high quality. */
public enum EncoderPreset {
    /** For a quick look: several times faster to encode than {@link #DEFAULT}, with files several times larger. */
    DRAFT("ultrafast", 20, "", 24),
    /**
     * Visually lossless, at a speed that two cores sustain for 1080p60. Motion vectors are refined to the quarter pixel
     * in one round by absolute differences (subme 1) instead of two by transformed ones. For drawn pictures this takes
     * a third off the encoder's time for 3 to 6 % more bytes, at a PSNR that differs by a tenth of a decibel.
     */
    DEFAULT("veryfast", 18, "subme=1", 22),
    /**
     * For publishing: about three times the encoding time of {@link #DEFAULT} for a film of somewhat higher quality and
     * smaller size.
     */
    FINAL("slow", 16, "", 18);

    private final String x264Preset;
    private final int constantRateFactor;
    private final String x264Parameters;
    private final int openH264Quantizer;

    EncoderPreset(String x264Preset, int constantRateFactor, String x264Parameters, int openH264Quantizer) {
        this.x264Preset = x264Preset;
        this.constantRateFactor = constantRateFactor;
        this.x264Parameters = x264Parameters;
        this.openH264Quantizer = openH264Quantizer;
    }

    String x264Preset() {
        return x264Preset;
    }

    int constantRateFactor() {
        return constantRateFactor;
    }

    /** Parameters that differ from x264's own preset. */
    String x264Parameters() {
        return x264Parameters;
    }

    /** OpenH264 has no constant rate factor; the coarsest quantizer (0 to 51) that it may use stands in. */
    int openH264Quantizer() {
        return openH264Quantizer;
    }
}
