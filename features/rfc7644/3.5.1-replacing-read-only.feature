Feature: Replacing what cannot be written
  A PUT may hold what the client cannot change; the provider ignores it or sees that it has not changed.
  RFC 7644 section 3.5.1.

  @R7644-3.5.1-05 @testresources
  Rule: An immutable value that changes is refused

    Example: another immutable value
      Given a stored TestResource with:
        """
        { "fixedDetail": { "name": "once", "number": 1 } }
        """
      When the client replaces the TestResource with:
        """
        { "fixedDetail": { "name": "twice", "number": 2 } }
        """
      Then the stored TestResource's fixedDetail is as before
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7644-3.5.1-06 @testresources
  Rule: An immutable value that does not change is no matter

    Example: the same immutable value
      Given a stored TestResource with:
        """
        { "fixedText": "once" }
        """
      When the client replaces the TestResource with:
        """
        { "fixedText": "once", "text": "another" }
        """
      Then the provider accepts it
      And the stored TestResource's fixedText is "once"
      And the stored TestResource's text is "another"

  @R7644-3.5.1-07 @testresources
  Rule: An immutable attribute without a value can be set

    Example: the first immutable value
      Given a stored TestResource
      When the client replaces the TestResource with:
        """
        { "fixedText": "once" }
        """
      Then the provider accepts it
      And the stored TestResource's fixedText is "once"

  @R7644-3.5.1-08
  Rule: What is readOnly is ignored in a replacement

    Example: a User as it was retrieved
      Given a stored User
      When the client replaces the User with what it retrieves
      Then the provider accepts it

    @groups
    Example: a member of a Group as it was retrieved
      Given a stored User
      And a stored Group that has the User as a member
      When the client replaces the User with what it retrieves
      Then the provider accepts it

    @groups
    Example: other values than those retrieved
      Given a stored User
      When the client replaces the User with:
        """
        {
          "id": "{{new word}}",
          "meta": { "created": "1999-01-31T12:00:00Z" },
          "groups": [{ "value": "{{new word}}" }]
        }
        """
      Then the stored User's id is as before
      And the stored User's meta.created is as before
      And the stored User has no groups
      And the provider ought to accept it
