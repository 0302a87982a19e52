/**
 * The voice: Kokoro-82M, run by ONNX Runtime, whose types nothing outside this package sees. Phonemes come in; samples and the
 * duration of each phoneme go out. Model and voices are fetched once. Next comes {@code recording}.
 */
package org.kinora.narrator.voice;
