package org.kinora.scenes;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kinora.files.BoundedCache;
import org.kinora.files.ClassPathIdentity;
import org.kinora.files.Hash;
import org.kinora.files.UserCache;
import org.kinora.model.Gpt;

/**
 * What a model has computed for a scene, kept from one render to the next. What is read is what was computed, bit for
 * bit, because it is kept by everything that it depends on: the model's files and what computes with it, all classes of
 * the application, and the inputs. Safe for several threads.
 */
final class ComputedValues {

    /** Names another folder than the user's own. */
    static final String FOLDER_PROPERTY = "kinora.cache.results";

    /** If this is {@code never}, nothing is read or kept. */
    static final String SWITCH = "KINORA_CACHE";

    private static final long MOST_BYTES = 256L << 20;

    /** The part of the class path that is the application's own, where a launcher says so. */
    private static final String CLASSES_PROPERTY = "kinora.classes";

    private final Optional<BoundedCache> cache;
    private final String code;
    private Gpt hashed;
    private Optional<String> hash = Optional.empty();

    /** @param code another one for every version of what computes */
    ComputedValues(Optional<BoundedCache> cache, String code) {
        this.cache = cache;
        this.code = code;
    }

    /**
     * For a scene. One that was compiled for this render alone has a version of its own that cannot be told, so its values
     * are computed every time.
     */
    static ComputedValues of(Class<?> scene) {
        boolean isKept = !"never".equals(System.getenv(SWITCH))
                && scene.getClassLoader() == ComputedValues.class.getClassLoader();
        try {
            return isKept
                    ? new ComputedValues(
                            Optional.of(new BoundedCache(UserCache.folder("results", FOLDER_PROPERTY), MOST_BYTES)),
                            ClassPathIdentity.of(
                                    System.getProperty(CLASSES_PROPERTY, System.getProperty("java.class.path"))))
                    : new ComputedValues(Optional.empty(), "");
        } catch (UncheckedIOException unreadable) {
            return new ComputedValues(Optional.empty(), "");
        }
    }

    /** @throws IllegalArgumentException if the result or an input is of a kind that cannot be kept */
    @SuppressWarnings("unchecked")
    <T> T get(Gpt gpt, String key, Supplier<T> work, Object... inputs) {
        byte[] given = PlainValue.bytes(List.of(inputs));
        Optional<String> model = cache.flatMap(there -> hash(gpt));
        if (model.isEmpty()) {
            return (T) kept(key, work.get());
        }
        String name = Hash.of(String.join("\n", code, System.getProperty("os.arch"), gpt.backend(), model.get(), key)
                + "\n" + Hash.of(given));
        Optional<Object> earlier = cache.get().read(name).flatMap(PlainValue::of);
        if (earlier.isPresent()) {
            return (T) earlier.get();
        }
        Object computed = kept(key, work.get());
        cache.get().write(name, PlainValue.bytes(computed));
        return (T) computed;
    }

    /** A scene asks one model, whose files take a while to be read. */
    private synchronized Optional<String> hash(Gpt gpt) {
        if (hashed != gpt) {
            hash = gpt.hash();
            hashed = gpt;
        }
        return hash;
    }

    /** A result as it would be read, so that nothing depends on whether it was. */
    private static Object kept(String key, Object result) {
        try {
            return PlainValue.of(PlainValue.bytes(result)).orElseThrow();
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException("computed(\"" + key + "\", …): " + unfit.getMessage(), unfit);
        }
    }
}
