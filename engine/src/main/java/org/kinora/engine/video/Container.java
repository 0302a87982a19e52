package org.kinora.engine.video;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;

/** The containers that FFmpeg writes for Kinora. */
enum Container {
    /** ISO/IEC 14496-12 and -14. */
    MP4("mp4", true),
    /** QuickTime's file format. */
    MOV("mov", true),
    WEBM("webm", false),
    GIF("gif", false),
    WEBP("webp", false);

    private final String muxer;
    private final boolean indexed;

    Container(String muxer, boolean indexed) {
        this.muxer = muxer;
        this.indexed = indexed;
    }

    /** FFmpeg's name of it. */
    String muxer() {
        return muxer;
    }

    /** Chosen late, so that a silent film loads nothing of sound. */
    SoundCodec sound() {
        return this == WEBM ? SoundCodec.OPUS : SoundCodec.AAC;
    }

    CaptionTrack captions(AVFormatContext format, int height) {
        return this == WEBM ? new WebVttStream(format) : new CaptionStream(format, height);
    }

    /**
     * What the muxer is told.
     *
     * @param ticksASecond a unit of time that divides frames and samples
     */
    Map<String, String> options(long ticksASecond) {
        Map<String, String> options = new LinkedHashMap<>();
        if (indexed) {
            // the index ends up before the pictures, so that a browser starts to play before it has the whole file
            options.put("movflags", "+faststart");
            options.put("movie_timescale", Long.toString(ticksASecond));
        }
        if (this == WEBM) {
            options.put("fflags", "+bitexact"); // otherwise each file has a random number
        }
        if (this == GIF || this == WEBP) {
            options.put("loop", "0"); // for ever
        }
        return options;
    }
}
