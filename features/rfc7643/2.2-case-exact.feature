Feature: Upper and lower case in comparisons
  An attribute's characteristic "caseExact" says whether values that differ in letter case are the same. RFC 7643 sections 2.2,
  2.3, 3.1, 4.1.1 and 7.

  @R7643-2.2-02 @filter
  Rule: An attribute without an announced "caseExact" is compared ignoring case

    Example: a filter with the value in another letter case
      Given an attribute that is announced without caseExact
      Then a filter by it follows its letter case, as announced or by default

  @R7643-7-18 @filter
  Rule: A filter follows the announced "caseExact"

    Example: an attribute that is case exact
      Given an attribute that is announced as case exact
      Then a filter by it follows its letter case, as announced or by default

    Example: an attribute that is not
      Given a stored User
      When the client searches for the User by its userName in another letter case
      Then the search finds just the User

  @R7643-2.3.6-03 @filter
  Rule: Binary values are compared exactly, where they are announced so

    Example: a certificate with other letters
      Given x509Certificates.value of the User is announced as case exact
      Then a filter by it follows its letter case, as announced or by default

  @R7643-2.3.7-03 @filter @groups
  Rule: References are compared exactly, where they are announced so

    Example: the reference to a member
      Given members.$ref of the Group is announced as case exact
      Then a filter by it, if supported, follows its letter case

  @R7643-3.1-09
  Rule: An id is case exact

    Example: retrieving by the id in another letter case
      Given a stored User
      When the client retrieves the User by its id in another letter case
      Then the provider answers 404 Not Found

    Example: retrieving by the id
      Given a stored User
      When the client retrieves the User
      Then the provider answers 200 OK

    @filter
    Example: searching by the id in another letter case
      Given a stored User
      When the client retrieves the User by its id in another letter case
      And the client searches for the User by its id in another letter case
      Then the search, if supported, finds nothing

  @R7643-3.1-16 @R7643-7-19
  Rule: An externalId is case exact

    Example: it keeps its letters
      Given a stored User with:
        """
        { "externalId": "Ext-{{new label}}" }
        """
      Then the stored User's externalId, if kept, is as sent

    @filter
    Example: searching in another letter case
      Given a stored User whose externalId is kept
      When the client searches for the User by its externalId in another letter case
      Then the search, if supported, finds nothing

    @filter
    Example: searching by what was sent
      Given a stored User whose externalId is kept
      When the client searches for the User by its externalId
      Then the search, if supported, finds just the User

  @R7643-3.1-29 @filter
  Rule: meta.resourceType is case exact

    Example: the name of the type in another letter case
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}" and meta.resourceType eq "user"
      Then the search, if supported, finds nothing

    Example: the name of the type
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}" and meta.resourceType eq "User"
      Then the search, if supported, finds just the User

  @R7643-3.1-36 @etag
  Rule: A version is case exact

    Example: the version in another letter case
      Given a stored User whose version has a letter and guards it
      When the client replaces the User on condition of that version in another letter case
      Then the provider refuses it as another version
      And the stored User is as it was

    Example: the version as it is
      Given a stored User whose version has a letter and guards it
      When the client replaces the User on condition of that version
      Then the provider does it

  @R7643-4.1.1-05 @filter
  Rule: A userName is found in any letter case

    Example: searching in another letter case
      Given a stored User
      When the client searches for the User by its userName in another letter case
      Then the search finds just the User

  @R7643-7-20
  Rule: A value that is not case exact may change its letter case, and nothing else

    Example: a userName with capitals
      Given a stored User with:
        """
        { "userName": "MixedCase-{{new address}}" }
        """
      Then the stored User keeps its userName, whatever the letter case
