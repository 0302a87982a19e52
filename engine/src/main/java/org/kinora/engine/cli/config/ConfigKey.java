package org.kinora.engine.cli.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code kinora.yaml} may name: each is the default of the option of the same name, of the commands that have it. */
public enum ConfigKey {
    SIZE(Kind.VALUE, "1920x1080"),
    FPS(Kind.VALUE, "60"),
    QUALITY(Kind.VALUE, "h"),
    PRESET(Kind.VALUE, "default"),
    FORMAT(Kind.VALUE, "mp4"),
    TRANSPARENT(Kind.SWITCH, "false"),
    CODEC(Kind.VALUE, "h264"),
    CRF(Kind.VALUE, "18"),
    PIX_FMT(Kind.VALUE, "yuv420p"),
    ENCODER(Kind.VALUE, "auto"),
    THEME(Kind.VALUE, "light"),
    SEED(Kind.VALUE, "1"),
    MODEL(Kind.VALUE, "my-model"),
    DEVICE(Kind.VALUE, "cpu"),
    NARRATION(Kind.VALUE, "voice"),
    SYSTEM_FONTS(Kind.SWITCH, "false"),
    /** The folder for what is rendered, beside the file unless it is absolute. */
    OUTPUT(Kind.VALUE, "films"),
    CAPTIONS(Kind.LIST, "srt,vtt"),
    BURN_CAPTIONS(Kind.SWITCH, "false"),
    LOUDNESS(Kind.VALUE, "-16"),
    RECORD(Kind.SWITCH, "true"),
    SECTIONS(Kind.SWITCH, "false"),
    KEEP(Kind.SWITCH, "false"),
    AUDIENCE(Kind.VALUE, "kiosk"),
    CACHE_SIZE(Kind.VALUE, "8g");

    enum Kind {
        /** A text or number. */
        VALUE,
        /** True or false. */
        SWITCH,
        /** A value, or a list of them. */
        LIST
    }

    private final Kind kind;
    private final String example;

    ConfigKey(Kind kind, String example) {
        this.kind = kind;
        this.example = example;
    }

    /** As it stands in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The option of which it is the default. */
    public String option() {
        return "--" + key();
    }

    /** Whether it is true or false. */
    public boolean isSwitch() {
        return kind == Kind.SWITCH;
    }

    boolean takesList() {
        return kind == Kind.LIST;
    }

    /** A value that it may have. */
    String example() {
        return example;
    }

    static Optional<ConfigKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ConfigKey::key).toList();
    }
}
