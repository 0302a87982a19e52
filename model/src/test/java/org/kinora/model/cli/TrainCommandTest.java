package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.Evaluation;
import org.kinora.model.Gpt;
import org.kinora.model.format.Json;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class TrainCommandTest {

    @TempDir
    Path folder;

    private Path corpus;

    @BeforeEach
    void writeACorpus() throws IOException {
        corpus = folder.resolve("rhymes.txt");
        writeRhymes();
        Files.createDirectory(folder.resolve("val"));
        Files.writeString(folder.resolve("val/rhymes.txt"), "One two three four five.\n<|endoftext|>\n");
    }

    private void writeRhymes() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("One two three four five. The cat number ")
                    .append(i % 10)
                    .append(" sat on the mat.\n");
            text.append("<|endoftext|>\n");
        }
        Files.writeString(corpus, text);
    }

    @Test
    void aTrainedFolderLoadsAndHasLearntItsTexts() throws IOException {
        Path out = folder.resolve("model");
        String said = run(0, tiny(out, "--steps", "120", "--checkpoint-every", "60"));
        assertThat(said).contains("saved after step 120: Once upon a time");
        assertThat(said)
                .containsPattern(
                        "held out +tokens nats a token bits a byte\nrhymes +\\d+ +\\d\\.\\d{3} +\\d\\.\\d{3}\n");
        Gpt gpt = Gpt.load(out);
        assertThat(gpt.config().width()).isEqualTo(32);
        assertThat(gpt.predictNext("One two three").top(1).get(0).text()).startsWith(" f");
        List<String> lines = Files.readAllLines(out.resolve("train.jsonl"));
        assertThat(lines).hasSize(121);
        Map<String, Object> last = json(lines.get(119));
        assertThat(last).containsEntry("step", 120L).containsEntry("tokens", 120L * 4 * 24);
        assertThat((Double) last.get("loss")).isLessThan(1.5); // from ln 290
        assertThat(last).containsKey("seconds");
    }

    @Test
    void heldOutLossesAreLoggedOnTheWayAndOnceAtTheEnd() throws IOException {
        Path out = folder.resolve("model");
        String[] options = tiny(out, "--steps", "30", "--checkpoint-every", "10", "--val-every", "10");
        run(0, options);
        assertThat(evaluations(out)).extracting(line -> line.get("step")).containsExactly(10L, 20L, 30L);
        Map<?, ?> rhymes = (Map<?, ?>) ((Map<?, ?>) evaluations(out).get(2).get("heldOut")).get("rhymes");
        Gpt gpt = Gpt.load(out);
        int[] ids = gpt.tokenizer().encode("One two three four five.<|endoftext|>");
        double[] surprises = Evaluation.surprises(gpt, ids);
        double nats = Arrays.stream(surprises).sum();
        assertThat(rhymes.get("tokens")).isEqualTo((long) surprises.length);
        // the folder's weights are rounded to half precision, the trainer's are not
        assertThat((Double) rhymes.get("natsPerToken")).isCloseTo(nats / surprises.length, withinPercentage(1));
        int bytes = gpt.tokenizer().bytesOf(Arrays.copyOfRange(ids, 1, ids.length));
        assertThat((Double) rhymes.get("bitsPerByte")).isCloseTo(nats / Math.log(2) / bytes, withinPercentage(1));
        String[] again = Arrays.copyOf(options, options.length + 1);
        again[options.length] = "--resume";
        assertThat(run(0, again)).contains("going on after step 30").contains("rhymes");
        assertThat(evaluations(out)).extracting(line -> line.get("step")).containsExactly(10L, 20L, 30L);
    }

    @Test
    void aModelCanBeTrainedFurther() throws IOException {
        Path first = folder.resolve("first");
        run(0, tiny(first, "--steps", "120"));
        Path second = folder.resolve("second");
        List<String> call = new ArrayList<>(List.of("--corpus", corpus.toString(), "--from", first.toString()));
        call.addAll(List.of("--steps", "2", "--batch", "4", "--warmup", "2", "--out", second.toString()));
        run(0, call.toArray(String[]::new));
        assertThat(Gpt.load(second).config()).isEqualTo(Gpt.load(first).config());
        assertThat(second.resolve("tokenizer.json")).hasSameBinaryContentAs(first.resolve("tokenizer.json"));
        double before = (Double)
                json(Files.readAllLines(first.resolve("train.jsonl")).get(119)).get("loss");
        double after = (Double)
                json(Files.readAllLines(second.resolve("train.jsonl")).get(0)).get("loss");
        assertThat(after).as("it begins with what the first has learnt").isLessThan(before + 0.5);
        call.addAll(List.of("--layers", "2"));
        assertThat(run(2, call.toArray(String[]::new))).contains("--layers: --from decides that already");
        call.set(3, folder.resolve("none").toString());
        call.subList(call.size() - 2, call.size()).clear();
        call.set(call.size() - 1, folder.resolve("third").toString());
        assertThat(run(2, call.toArray(String[]::new))).contains("none: there is no such folder");
    }

    @Test
    void aCardLearnsWhatTheProcessorLearns() throws IOException {
        Path here = folder.resolve("here");
        Path card = folder.resolve("card");
        run(0, tiny(here, "--steps", "3", "--device", "cpu"));
        assertThat(run(0, tiny(card, "--steps", "3", "--device", "gpu"))).contains("computing with gl");
        List<Object> onCard = losses(card);
        assertThat(onCard).hasSize(3);
        for (int step = 0; step < 3; step++) {
            double expected = ((Number) losses(here).get(step)).doubleValue();
            assertThat(((Number) onCard.get(step)).doubleValue()).isCloseTo(expected, within(1e-3));
        }
        assertThat(run(2, tiny(folder.resolve("other"), "--steps", "3", "--device", "cuda")))
                .contains("kinora: --device cuda: ");
    }

    @Test
    void aTokenizerThatIsThereCanBeTaken() throws IOException {
        Path first = folder.resolve("first");
        run(0, tiny(first, "--steps", "1"));
        Path second = folder.resolve("second");
        List<String> call = new ArrayList<>(List.of("--corpus", corpus.toString(), "--tokenizer", first.toString()));
        call.addAll(List.of("--layers", "1", "--heads", "1", "--dim", "8", "--context", "16", "--steps", "1"));
        call.addAll(List.of("--out", second.toString()));
        run(0, call.toArray(String[]::new));
        assertThat(Gpt.load(second).config().vocabulary()).isEqualTo(290);
        assertThat(second.resolve("merges.txt")).hasSameBinaryContentAs(first.resolve("merges.txt"));
        Files.delete(first.resolve("tokenizer.json"));
        Files.delete(first.resolve("vocab.json"));
        call.set(call.size() - 1, folder.resolve("third").toString());
        assertThat(run(2, call.toArray(String[]::new))).contains("first: it has no tokenizer. Name a folder with");
    }

    @Test
    void packedTextsTrainAsPlainOnesDo() throws IOException {
        Path plain = folder.resolve("plain");
        run(0, tiny(plain, "--steps", "2"));
        for (Path text : List.of(corpus, folder.resolve("val/rhymes.txt"))) {
            try (OutputStream packed = new XZOutputStream(
                    Files.newOutputStream(text.resolveSibling("rhymes.txt.xz")), new LZMA2Options())) {
                Files.copy(text, packed);
            }
            Files.delete(text);
        }
        corpus = folder.resolve("rhymes.txt.xz");
        Path packed = folder.resolve("packed");
        run(0, tiny(packed, "--steps", "2"));
        assertThat(packed.resolve("model.safetensors")).hasSameBinaryContentAs(plain.resolve("model.safetensors"));
        assertThat(evaluations(packed)).isEqualTo(evaluations(plain));
        byte[] bytes = Files.readAllBytes(corpus);
        Files.write(corpus, Arrays.copyOf(bytes, bytes.length - 9));
        assertThat(run(2, tiny(folder.resolve("cut"), "--steps", "2")))
                .contains("rhymes.txt.xz: this file of xz is cut short or damaged. Pack it again.");
        Files.writeString(corpus, "One two three");
        assertThat(run(2, tiny(folder.resolve("other"), "--steps", "2")))
                .contains("rhymes.txt.xz: this is not a file of xz.");
    }

    @Test
    void aTrainingThatWasKilledGoesOnWithTheSameBits() throws Exception {
        Path whole = folder.resolve("whole");
        run(0, tiny(whole, "--steps", "40", "--checkpoint-every", "7"));
        Path killed = folder.resolve("killed");
        List<String> command = java();
        // far more steps than it will live to see
        command.addAll(Arrays.asList(tiny(killed, "--steps", "1000000", "--checkpoint-every", "7")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("saved after step 14")) {
                line = lines.readLine();
            }
            assertThat(line).as("it was saved before it was killed").isNotNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
        String said = run(0, tiny(killed, "--steps", "40", "--checkpoint-every", "7", "--resume"));
        assertThat(said).containsPattern("going on after step (14|21|28|35)");
        for (String file : List.of("model.safetensors", "config.json", "tokenizer.json")) {
            assertThat(killed.resolve(file)).as(file).hasSameBinaryContentAs(whole.resolve(file));
        }
        assertThat(losses(killed)).isEqualTo(losses(whole)).hasSize(40);
    }

    private static List<String> java() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData", // its file is longer than the test of a full disk allows
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                TrainCommand.class.getName()));
    }

    private static Map<String, Object> json(String line) {
        return Json.object("log", line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Map<String, Object>> evaluations(Path out) throws IOException {
        return Files.readAllLines(out.resolve("train.jsonl")).stream()
                .map(TrainCommandTest::json)
                .filter(line -> line.containsKey("heldOut"))
                .toList();
    }

    private static List<Object> losses(Path out) throws IOException {
        List<Object> losses = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("train.jsonl"))) {
            if (json(line).containsKey("loss")) {
                losses.add(json(line).get("loss"));
            }
        }
        return losses;
    }

    @Test
    void aDamagedCheckpointIsNamedAndAnotherTrainingsRefused() throws IOException {
        Path out = folder.resolve("model");
        run(0, tiny(out, "--steps", "2"));
        assertThat(run(2, tiny(out, "--steps", "4")))
                .contains("there is a training in this folder already. Add --resume");
        assertThat(run(2, tiny(out, "--steps", "4", "--resume", "--batch", "3", "--warmup", "9")))
                .contains(
                        "begun with --batch 4, --warmup 60 and cannot go on with --batch 3, --warmup 9. Give the same");
        for (String[] other : new String[][] {
            {"--seed", "5"}, {"--recipe", "adamw"}, {"--rate", "0.1"}, {"--decay", "0.5"}, {"--mixture", "2"}
        }) {
            assertThat(run(2, tiny(out, "--steps", "4", "--resume", other[0], other[1])))
                    .contains("cannot go on with " + other[0] + " " + other[1]);
        }
        Files.writeString(corpus, "Another text.\n<|endoftext|>\n", StandardOpenOption.APPEND);
        assertThat(run(2, tiny(out, "--steps", "4", "--resume"))).contains("begun with texts of checksum ");
        writeRhymes();
        Path checkpoint = out.resolve("checkpoint.safetensors");
        byte[] bytes = Files.readAllBytes(checkpoint);
        for (int length : new int[] {0, 5, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(checkpoint, Arrays.copyOf(bytes, length));
            assertThat(run(2, tiny(out, "--steps", "4", "--resume")))
                    .contains("checkpoint.safetensors: the training cannot go on from it")
                    .contains("Delete it to begin anew")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aCorpusThatCannotBeReadIsNamed() throws IOException {
        Path out = folder.resolve("model");
        Path broken = folder.resolve("broken.txt");
        Files.write(broken, new byte[] {'a', 'b', (byte) 0xc3, '(', 'c'});
        assertThat(run(2, "--corpus", broken.toString(), "--steps", "1", "--out", out.toString()))
                .contains("broken.txt: byte 2 begins no character of UTF-8. Save the file as UTF-8.");
        assertThat(run(2, "--corpus", folder.resolve("none.txt").toString(), "--steps", "1", "--out", out.toString()))
                .contains("none.txt: there is no such file");
        Files.writeString(broken, " \n<|endoftext|>\n");
        assertThat(run(2, "--corpus", broken.toString(), "--steps", "1", "--out", out.toString()))
                .contains("there is no text in it");
        assertThat(run(2, "--corpus", corpus.toString(), "--steps", "1", "--vocab", "9000", "--out", out.toString()))
                .contains("--vocab 9000: The texts give");
    }

    @Test
    void aCallThatMakesNoSenseIsRefusedInOneSentence() {
        Path out = folder.resolve("model");
        assertThat(run(2, tiny(out))).contains("--steps").contains("--minutes");
        assertThat(run(2, tiny(out, "--steps", "x"))).contains("it takes a whole number, not \"x\"");
        assertThat(run(2, tiny(out, "--steps", "2", "--mixture", "1,2"))).contains("2 numbers for 1 files");
        assertThat(run(2, tiny(out, "--steps", "2", "--recipe", "sgd"))).contains("choose muon or adamw");
        assertThat(run(2, tiny(out, "--steps", "2", "--rate", "-1"))).contains("a learning rate is more than 0");
        assertThat(run(2, tiny(out, "--steps", "2", "--decay", "2"))).contains("--decay a part from 0 to 1");
        assertThat(run(2, tiny(out, "--steps", "2", "--resume"))).contains("no checkpoint in it to go on from");
        for (String size : new String[] {"--dim", "--layers", "--context", "--vocab"}) {
            assertThat(run(
                            2,
                            "--corpus",
                            corpus.toString(),
                            "--steps",
                            "2",
                            "--out",
                            out.toString(),
                            size,
                            "2000000000"))
                    .contains("too large to train")
                    .contains("Choose a smaller --dim, --layers or --context.");
        }
        assertThat(run(2, "--corpus", corpus.toString(), "--steps", "2", "--heads", "3", "--out", out.toString()))
                .contains("cannot be shared out");
        assertThat(run(2, "--steps", "2")).contains("--corpus");
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws IOException {
        assertThat(run(2, tiny(corpus.resolve("model"), "--steps", "2")))
                .contains("rhymes.txt")
                .contains("this cannot be written (")
                .contains("Check that the disk has room and that you may write there");
        assertThat(run(2, tiny(corpus, "--steps", "2")))
                .contains("rhymes.txt: this cannot be written (there is a file");
        String log = folder.resolve("none").resolve("log.jsonl").toString();
        assertThat(run(2, tiny(folder.resolve("model"), "--steps", "2", "--log", log)))
                .contains("this cannot be written (there is no such folder)");
    }

    /** A limit on the length of files fails writes as a full disk does, in the midst of a file. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDiskThatIsFullIsSaidInOneSentenceAndLeavesNoHalfFiles() throws Exception {
        Path out = folder.resolve("model");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"));
        command.addAll(java());
        command.addAll(Arrays.asList(tiny(out, "--steps", "2")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said)
                .containsPattern(
                        "kinora: .*safetensors: this cannot be written \\(.+\\). Check that the disk has room");
        assertThat(said).doesNotContain("Exception");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files)
                    .noneMatch(file -> file.toString().endsWith(".part") || file.endsWith("checkpoint.safetensors"));
        }
    }

    @Test
    void theHelpNamesEveryOption() {
        PrintStream screen = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            run(0, "--help");
        } finally {
            System.setOut(screen);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("to 2 % (default a third)", "(default muon)", "--from=DIR", "--val-tokens=N")
                .doesNotContain("%%", "${");
    }

    private String[] tiny(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--corpus", corpus.toString(), "--layers", "1", "--heads", "2", "--dim", "32", "--context", "24"));
        arguments.addAll(List.of("--vocab", "290", "--out", out.toString()));
        List<String> given = List.of(more);
        if (!given.contains("--batch")) {
            arguments.addAll(List.of("--batch", "4"));
        }
        arguments.addAll(given);
        return arguments.toArray(String[]::new);
    }

    private static String run(int expectedCode, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = TrainCommand.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expectedCode);
        return text;
    }
}
