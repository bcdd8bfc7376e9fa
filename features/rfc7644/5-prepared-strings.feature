Feature: Names that look the same
  Names are prepared before they are compared: letters and their accents, wide letters, and letter case beyond ASCII. RFC 7644
  sections 5 and 7.8.

  @R7644-5-01
  Rule: Letters with accents are one, however they are composed

    Example: a userName that is taken, with the accent beside its letter
      Given a stored User whose userName has an accent
      When the client creates a User with the same userName in decomposed letters
      Then the provider refuses it with 409

  @R7644-5-02 @filter
  Rule: A search finds letters with accents, however they are composed

    Example: searching with the accent beside its letter
      Given a stored User whose userName has an accent
      When the client searches for the User by its userName in decomposed letters
      Then the search finds just the User

  @R7644-5-03
  Rule: Full-width letters are the same as narrow ones

    Example: a userName that is taken, in full-width letters
      Given a stored User
      When the client creates a User with the same userName in full-width letters
      Then the provider refuses it with 409

  @R7644-7.8-01 @filter
  Rule: Letter case is ignored beyond ASCII

    Example: a displayName with a ring
      Given a stored User with:
        """
        { "displayName": "ÅSA" }
        """
      When the client searches the Users for: userName eq "{{User.userName}}" and displayName eq "åsa"
      Then the search, if supported, finds just the User

    Example: a displayName of other letters
      Given a stored User with:
        """
        { "displayName": "ÅSA" }
        """
      When the client searches the Users for: userName eq "{{User.userName}}" and displayName eq "asä"
      Then the search, if supported, finds nothing
