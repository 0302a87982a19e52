package org.kinora.model.training.run;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.kinora.model.format.TextFile;
import org.kinora.model.tokenizer.BpeTrainer;
import org.kinora.model.tokenizer.CorpusEncoder;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.tokenizer.TrainedTokenizer;
import org.kinora.model.training.Batches;
import org.kinora.model.training.Sequence;
import org.kinora.model.training.TrainingException;

/**
 * Texts to learn from, of one or more sources that are mixed. Read once, then for any number of threads.
 */
public final class Corpus {

    private final List<CorpusFile> files = new ArrayList<>();

    /**
     * Reads files of documents, each ended by a line {@code <|endoftext|>}; those whose name ends with .xz are unpacked.
     *
     * @throws TrainingException if there is no document in a file, or if two have the same name
     * @throws org.kinora.model.format.UnreadableTextException if a file is missing, damaged or not UTF-8
     */
    public Corpus(List<Path> sources) {
        names(sources);
        for (Path source : sources) {
            files.add(CorpusFile.read(new TextFile(source)));
        }
    }

    /**
     * What the sources in some files will be called: as the files, without their endings.
     *
     * @throws TrainingException if two would have the same name
     */
    static List<String> names(List<Path> sources) {
        Map<String, Path> names = new LinkedHashMap<>();
        for (Path source : sources) {
            Path other = names.put(new TextFile(source).name(), source);
            if (other != null) {
                throw new TrainingException(
                        "%s and %s would be one source of the same name. Rename one of them.".formatted(other, source));
            }
        }
        return List.copyOf(names.keySet());
    }

    /** The names of the sources. */
    public List<String> sources() {
        return files.stream().map(CorpusFile::name).toList();
    }

    /**
     * Learns a vocabulary from the training documents.
     *
     * @throws TrainingException if there is too little text for this many tokens
     */
    public TrainedTokenizer trainTokenizer(int size) {
        BpeTrainer trainer = new BpeTrainer();
        for (CorpusFile file : files) {
            file.training().forEach(trainer::add);
        }
        try {
            return trainer.train(size);
        } catch (IllegalArgumentException tooLittle) {
            throw new TrainingException(
                    TrainingException.Subject.VOCABULARY,
                    "There can be no vocabulary of %,d tokens. %s".formatted(size, tooLittle.getMessage()),
                    tooLittle);
        }
    }

    /** The sources in tokens. */
    public Tokens encode(Tokenizer tokenizer) {
        CorpusEncoder encoder = new CorpusEncoder(tokenizer);
        int end = tokenizer
                .special("<|endoftext|>")
                .orElseThrow(() -> new TrainingException("The tokenizer has no <|endoftext|> to end documents with."));
        List<Source> sources = new ArrayList<>();
        for (CorpusFile file : files) {
            sources.add(new Source(
                    file.name(),
                    Documents.of(file.training(), encoder, end),
                    Documents.of(file.heldOut(), encoder, end)));
        }
        return new Tokens(sources);
    }

    private record Source(String name, Documents training, Documents heldOut) {}

    /**
     * Documents one after another, each ended by the end-of-text token.
     *
     * @param starts where each document begins
     */
    private record Documents(int[] tokens, int[] starts) {

        static Documents of(List<String> texts, CorpusEncoder encoder, int end) {
            int[] tokens = new int[1024];
            int[] starts = new int[texts.size()];
            int length = 0;
            for (int document = 0; document < starts.length; document++) {
                int[] ids = encoder.encode(texts.get(document));
                if (length + ids.length + 1 > tokens.length) {
                    tokens = Arrays.copyOf(tokens, 2 * (length + ids.length + 1));
                }
                starts[document] = length;
                System.arraycopy(ids, 0, tokens, length, ids.length);
                length += ids.length;
                tokens[length++] = end;
            }
            return new Documents(Arrays.copyOf(tokens, length), starts);
        }

        /**
         * Where a row begins that holds a token which is drawn at random: at the start of its document, half of the time one
         * token before it; or, where the document is that long, less than a row before the token.
         */
        int beginning(int context, SplittableRandom random) {
            int token = random.nextInt(tokens.length);
            int found = Arrays.binarySearch(starts, token);
            int start = starts[found >= 0 ? found : -found - 2];
            if (token - start >= context) {
                return token - random.nextInt(context);
            }
            return random.nextBoolean() ? start - 1 : start;
        }

        /** A run of tokens that goes on at the first document after the last. */
        Sequence row(int from, int length) {
            int[] run = new int[length + 1];
            for (int i = 0; i < run.length; i++) {
                run[i] = tokens[Math.floorMod(from + i, tokens.length)];
            }
            return Sequence.of(run);
        }
    }

    /** A corpus in the tokens of one vocabulary. */
    public static final class Tokens {

        private final List<Source> sources;

        private Tokens(List<Source> sources) {
            this.sources = sources;
        }

        /** The names of the sources. */
        List<String> names() {
            return sources.stream().map(Source::name).toList();
        }

        /** How many tokens there are to learn from. */
        public long count() {
            return sources.stream()
                    .mapToLong(source -> source.training().tokens().length)
                    .sum();
        }

        /** A sum that other training texts, or the same in another vocabulary, do not have. */
        long checksum() {
            CRC32 sum = new CRC32();
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES);
            for (Source source : sources) {
                for (int token : source.training().tokens()) {
                    sum.update(bytes.putInt(0, token).rewind());
                }
            }
            return sum.getValue();
        }

        /** What each source counts if every token is to come equally often. */
        public double[] sizes() {
            return sources.stream()
                    .mapToDouble(source -> source.training().tokens().length)
                    .toArray();
        }

        /**
         * Rows of documents packed one after another. They begin at the start of a document, half of them with the
         * end-of-text token before it, so that prompts work with it and without; those of a document longer than a row also
         * further in, anywhere, so that all of it is learned.
         *
         * @param weights how often each source is drawn, in any unit
         * @param rows in a batch
         * @param context tokens in a row
         */
        public Batches batches(double[] weights, int rows, int context, long seed) {
            if (weights.length != sources.size()
                    || Arrays.stream(weights).anyMatch(weight -> !(weight >= 0))
                    || !(Arrays.stream(weights).sum() > 0)) {
                throw new TrainingException("A mixture has a number from 0 up for each of the %d sources, not %s."
                        .formatted(sources.size(), Arrays.toString(weights)));
            }
            return step -> {
                SplittableRandom random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + step);
                List<Sequence> batch = new ArrayList<>(rows);
                for (int row = 0; row < rows; row++) {
                    Documents documents = sources.get(draw(weights, random)).training();
                    batch.add(documents.row(documents.beginning(context, random), context));
                }
                return batch;
            };
        }

        private static int draw(double[] weights, SplittableRandom random) {
            double target = random.nextDouble() * Arrays.stream(weights).sum();
            int source = 0;
            while (source < weights.length - 1 && target >= weights[source]) {
                target -= weights[source++];
            }
            return source;
        }

        /**
         * Rows of one source's held-out documents, one after another from the first on; none where none is held out.
         *
         * @param most how many rows at most
         */
        public List<Sequence> heldOut(int source, int context, int most) {
            Documents documents = sources.get(source).heldOut();
            List<Sequence> rows = new ArrayList<>();
            for (int from = 0; from + 1 < documents.tokens().length && rows.size() < most; from += context) {
                rows.add(documents.row(from, Math.min(context, documents.tokens().length - 1 - from)));
            }
            return rows;
        }
    }
}
