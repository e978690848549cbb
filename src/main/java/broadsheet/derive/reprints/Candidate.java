package broadsheet.derive.reprints;

import java.util.List;

/**
 * Two texts that are probably alike.
 *
 * @param one number of the earlier text
 * @param other number of the later text
 * @param shared how many hashes their sketches share
 * @param familiar how many of these so many texts have that they are a form's
 * @param thirds the texts that are likeliest to have all that the two share, if any has
 */
record Candidate(int one, int other, int shared, int familiar, List<Integer> thirds) {
  Candidate {
    thirds = List.copyOf(thirds);
  }
}
