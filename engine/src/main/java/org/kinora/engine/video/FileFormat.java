package org.kinora.engine.video;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that a film can become. */
public enum FileFormat {
    MP4("An MP4", VideoCodec.H264, VideoCodec.HEVC, VideoCodec.AV1),
    /** For editing programs; with transparency by ProRes 4444. */
    MOV("A MOV", VideoCodec.H264, VideoCodec.HEVC, VideoCodec.PRORES),
    /** For browsers; with transparency by VP9. */
    WEBM("A WebM", VideoCodec.VP9, VideoCodec.AV1),
    /** Of 256 colours and without sound. */
    GIF("A GIF", VideoCodec.GIF),
    /** An animated picture in all colours, without sound. */
    WEBP("A WebP", VideoCodec.WEBP),
    /** A folder of pictures, one for each frame. */
    PNG("A folder of PNG pictures", VideoCodec.PNG),
    /** The sound alone. */
    WAV("A WAV");

    private final String title;
    private final List<VideoCodec> codecs;

    FileFormat(String title, VideoCodec... codecs) {
        this.title = title;
        this.codecs = List.of(codecs);
    }

    /** What the names of its files end in, such as ".mp4"; of frames that of their folder, which keeps it apart from others. */
    public String suffix() {
        return this == PNG ? "-frames" : "." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file's name says by its ending; empty if it says none, and never pictures in a folder. */
    public static Optional<FileFormat> named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind != PNG && name.endsWith(kind.suffix()))
                .findFirst();
    }

    /** As it begins a sentence: "An MP4". */
    String title() {
        return title;
    }

    /** What its pictures can be encoded with, the usual one first; none for sound alone. */
    List<VideoCodec> codecs() {
        return codecs;
    }

    /** Whether sound, captions and chapters go with its pictures. */
    public boolean hasTracks() {
        return this == MP4 || this == MOV || this == WEBM;
    }
}
