package org.kinora.digest;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Digests values by their content: numbers by their bits, so that 0.0 and −0.0 are two, lists with their lengths, records
 * by their components, and every value with what kind it is, so that no two contents run into the same row of numbers.
 * For one thread.
 *
 * <p>Large parts that many values share, such as outlines, are digested once ({@link #shared}); which they are is
 * remembered as long as they appear again from one {@link #beginScope} to the next.
 */
public final class ContentDigest {

    private static final long NULL = 1;
    private static final long REAL = 2;
    private static final long WHOLE = 3;
    private static final long TRUTH = 4;
    private static final long TEXT = 5;
    private static final long LIST = 6;
    private static final long REALS = 7;
    private static final long WHOLES = 8;
    private static final long PART = 9;

    private final RecordFields fields = new RecordFields();
    private Map<Object, Fingerprint> known = new IdentityHashMap<>();
    private Map<Object, Fingerprint> knownBefore = new IdentityHashMap<>();
    private final Map<Long, Integer> identities = new HashMap<>();
    private Mixing mixing = new Mixing();
    private boolean isProvable = true;
    private long sharedBytes;

    /** Forgets which identities there were, and shared parts that have not appeared in the last scope. */
    public void beginScope() {
        identities.clear();
        Map<Object, Fingerprint> forgotten = knownBefore;
        knownBefore = known;
        known = forgotten;
        known.clear();
    }

    /** Begins a content. */
    public ContentDigest begin() {
        mixing.clear();
        isProvable = true;
        sharedBytes = 0;
        return this;
    }

    /** The fingerprint of what was added since {@link #begin}. */
    public Fingerprint fingerprint() {
        return mixing.fingerprint();
    }

    /** Whether everything that was added is known by its content; a function, say, is not. */
    public boolean isProvable() {
        return isProvable;
    }

    /** How much of the content is in shared parts that have appeared for the first time, in bytes. */
    public long sharedBytes() {
        return sharedBytes;
    }

    public ContentDigest add(long number) {
        mixing.add(number);
        return this;
    }

    public ContentDigest add(boolean truth) {
        mixing.add(truth ? 1 : 0);
        return this;
    }

    /** By its bits. */
    public ContentDigest add(double number) {
        mixing.add(Double.doubleToRawLongBits(number));
        return this;
    }

    public ContentDigest add(String text) {
        mixing.add(text.length());
        for (int i = 0; i < text.length(); i++) {
            mixing.add(text.charAt(i));
        }
        return this;
    }

    /** By their bits, with how many there are. */
    public ContentDigest add(float[] numbers) {
        mixing.add(numbers.length);
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            mixing.add((long) Float.floatToRawIntBits(numbers[i]) << 32
                    | Float.floatToRawIntBits(numbers[i + 1]) & 0xFFFFFFFFL);
        }
        if (numbers.length % 2 != 0) {
            mixing.add(Float.floatToRawIntBits(numbers[numbers.length - 1]));
        }
        return this;
    }

    /** With how many there are. */
    public ContentDigest add(int[] numbers) {
        mixing.add(numbers.length);
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            mixing.add((long) numbers[i] << 32 | numbers[i + 1] & 0xFFFFFFFFL);
        }
        if (numbers.length % 2 != 0) {
            mixing.add(numbers[numbers.length - 1]);
        }
        return this;
    }

    /**
     * A number of which it only counts where in the scope it appears again, not which it is: the number of a mobject, which
     * is another one whenever one is made before it.
     */
    public ContentDigest identity(long id) {
        Integer place = identities.putIfAbsent(id, identities.size());
        mixing.add(place == null ? identities.size() - 1 : place);
        return this;
    }

    /**
     * A part that many contents have in common and that never changes; its own content is added only where it appears for
     * the first time.
     *
     * @param bytes about how much memory it takes
     * @param content adds to the digest that it is given, no {@linkplain #identity identities} among it
     */
    public ContentDigest shared(Object part, long bytes, Consumer<ContentDigest> content) {
        Fingerprint found = known.get(part);
        if (found == null) {
            found = knownBefore.get(part);
            if (found == null) {
                found = digested(content);
                sharedBytes += bytes;
            }
            if (isProvable) {
                known.put(part, found);
            }
        }
        mixing.add(PART);
        mixing.add(found.high());
        mixing.add(found.low());
        return this;
    }

    private Fingerprint digested(Consumer<ContentDigest> content) {
        Mixing around = mixing;
        mixing = new Mixing();
        try {
            content.accept(this);
            return mixing.fingerprint();
        } finally {
            mixing = around;
        }
    }

    /** Any value, or something that is {@link Digestible}; of what is neither, nothing can be proved. */
    public ContentDigest add(Object value) {
        if (value == null) {
            mixing.add(NULL);
        } else if (value instanceof Digestible itself) {
            fields.addKind(value.getClass(), this);
            itself.digest(this);
        } else if (value instanceof Record) {
            components(value);
        } else if (value instanceof Collection<?> several) {
            addAll(several);
        } else if (value instanceof Optional<?> one) {
            addAll(one.stream().toList());
        } else {
            addPlain(value);
        }
        return this;
    }

    private void addPlain(Object value) {
        if (value instanceof Double || value instanceof Float) {
            add(REAL).add(((Number) value).doubleValue());
        } else if (value instanceof Long || value instanceof Integer) {
            add(WHOLE).add(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            add(TRUTH).add(truth.booleanValue());
        } else if (value instanceof String text) {
            add(TEXT).add(text);
        } else if (value instanceof Enum<?> constant) {
            fields.addKind(constant.getDeclaringClass(), this);
            add(constant.name());
        } else if (value instanceof float[] numbers) {
            add(REALS).add(numbers);
        } else if (value instanceof int[] numbers) {
            add(WHOLES).add(numbers);
        } else if (value instanceof Object[] several) {
            addAll(Arrays.asList(several));
        } else {
            unprovable();
        }
    }

    /** Says that something was added which its content alone does not tell from everything else. */
    public void unprovable() {
        isProvable = false;
    }

    private void addAll(Collection<?> several) {
        mixing.add(LIST);
        mixing.add(several.size());
        for (Object each : several) {
            add(each);
        }
    }

    /** The kind of a record and all its components, for one that is {@link Digestible} although these are all there is. */
    public ContentDigest components(Object record) {
        fields.add(record, this);
        return this;
    }
}
