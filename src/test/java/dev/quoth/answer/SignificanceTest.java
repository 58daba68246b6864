package dev.quoth.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignificanceTest {

  @Test
  void theScoreIsDunningsLogLikelihoodRatio() {
    // 2 (2 ln(2/(1/6)) + 3 ln(3/(29/6)) + 55 ln(55/(319/6))): two of 5 against none of 55
    assertEquals(10.80, Significance.of(2, 5, 2, 60), 0.01);
  }

  @Test
  void whatIsNotMoreFrequentThanElsewhereHasNone() {
    assertEquals(0, Significance.of(1, 10, 10, 100));
    assertEquals(0, Significance.of(0, 10, 10, 100));
    assertEquals(0, Significance.of(10, 10, 100, 100));
    assertTrue(Double.isFinite(Significance.of(10, 10, 10, 100)));
  }
}
