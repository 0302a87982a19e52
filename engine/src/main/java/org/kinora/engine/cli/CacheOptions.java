package org.kinora.engine.cli;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.command.Options;
import org.kinora.command.UsageException;
import org.kinora.engine.segments.SegmentCache;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What becomes of segments of films that were rendered before. */
final class CacheOptions {

    /** If this variable is {@code never}, nothing is kept from one call to the next. */
    static final String SWITCH = "KINORA_CACHE";

    /** The variable for {@code --cache-size}. */
    static final String SIZE = "KINORA_CACHE_SIZE";

    private static final Pattern BYTES = Pattern.compile("([0-9]{1,12})([kmgt]?)b?");

    private final Map<String, String> environment;
    private final OptionSpec none = Options.flag(
            "neither use segments of films that were rendered before nor keep those of this one", "--no-cache");
    private final OptionSpec flush =
            Options.flag("forget all segments of films that were rendered before", "--flush-cache");
    private final OptionSpec verify = Options.flag(
            "render some of the segments that are known anew, and fail if they are others", "--verify-cache");
    private final OptionSpec size = Options.value(
            Long.class,
            CacheOptions::parse,
            "SIZE",
            null,
            "how much all segments that are kept may take, such as 20G (default 10G, or " + SIZE + ")",
            "--cache-size");

    CacheOptions(Map<String, String> environment) {
        this.environment = environment;
    }

    void addTo(CommandSpec command) {
        command.addOption(none).addOption(flush).addOption(verify).addOption(size);
    }

    private static Long parse(String text) {
        Matcher parts = BYTES.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new TypeConversionException("a size looks like 20G or 500M, not \"" + text + "\"");
        }
        long bytes = Long.parseLong(parts.group(1));
        for (int thousands = " kmgt".indexOf(parts.group(2).isEmpty() ? " " : parts.group(2));
                thousands > 0;
                thousands--) {
            bytes = bytes > Long.MAX_VALUE / 1000 ? Long.MAX_VALUE : bytes * 1000;
        }
        return bytes;
    }

    /** Where segments are kept and looked for. */
    SegmentCache cache() {
        if (none.<Boolean>getValue() || "never".equals(environment.get(SWITCH))) {
            return SegmentCache.none();
        }
        SegmentCache cache = SegmentCache.ofThisUser(bytes());
        if (size.getValue() != null) {
            cache.makeRoom(); // a smaller size than before holds at once, also where nothing new is kept
        }
        return cache;
    }

    private long bytes() {
        if (size.getValue() != null) {
            return size.<Long>getValue();
        }
        String named = environment.get(SIZE);
        try {
            return named == null ? SegmentCache.DEFAULT_BYTES : parse(named);
        } catch (TypeConversionException wrong) {
            throw new UsageException(SIZE + ": " + wrong.getMessage() + ".");
        }
    }

    /** Whether the segments that are known are to be doubted. */
    boolean verify() {
        return verify.getValue();
    }

    /** Forgets all segments, if that is wanted. @return how many bytes that were; negative if it is not wanted */
    long flush() {
        return flush.<Boolean>getValue() ? SegmentCache.ofThisUser(bytes()).clear() : -1;
    }
}
