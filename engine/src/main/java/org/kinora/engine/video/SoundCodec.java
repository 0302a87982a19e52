package org.kinora.engine.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_AAC_LOW;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_UNKNOWN;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;

/** What a film's sound is encoded with, at rates at which it is transparent to nearly everyone. */
enum SoundCodec {
    /** Of low complexity (ISO/IEC 14496-3), by FFmpeg's own encoder. */
    AAC("aac", 192_000, AV_SAMPLE_FMT_FLTP, AV_PROFILE_AAC_LOW),
    /** RFC 6716. */
    OPUS("libopus", 160_000, AV_SAMPLE_FMT_FLT, AV_PROFILE_UNKNOWN);

    private final String encoder;
    private final long bitRate;
    private final int sampleFormat;
    private final int profile;

    SoundCodec(String encoder, long bitRate, int sampleFormat, int profile) {
        this.encoder = encoder;
        this.bitRate = bitRate;
        this.sampleFormat = sampleFormat;
        this.profile = profile;
    }

    /** FFmpeg's name of the encoder. */
    String encoder() {
        return encoder;
    }

    /** In bits a second. */
    long bitRate() {
        return bitRate;
    }

    /** FFmpeg's number of it: floats, of both channels in turn or of one after the other. */
    int sampleFormat() {
        return sampleFormat;
    }

    boolean isPlanar() {
        return sampleFormat == AV_SAMPLE_FMT_FLTP;
    }

    int profile() {
        return profile;
    }
}
