/**
 * One static site out of the repository. Markdown comes in, from {@code engine/docs}, with the changelog and the
 * benchmarks, and scenes of the gallery; out goes a folder of pages that any server can hand out, and a disk too. Every
 * block of Java in the guide is compiled, and those that say so are rendered, so that no page shows what does not work.
 */
package org.kinora.site;
