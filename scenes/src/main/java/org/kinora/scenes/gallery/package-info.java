/** Short scenes, each of which shows one thing that can be computed: about a model, with one, or of a sound. */
package org.kinora.scenes.gallery;
