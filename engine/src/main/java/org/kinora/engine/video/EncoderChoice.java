package org.kinora.engine.video;

/** Which program or device encodes a film. */
public enum EncoderChoice {
    /** In software, the best one that this FFmpeg has. */
    AUTO,
    X264,
    /** An NVIDIA GPU. */
    NVENC,
    /** An Intel or AMD GPU, on Linux. */
    VAAPI,
    OPENH264
}
