@patch
Feature: Modifying what cannot be written
  A PATCH of an attribute that the client cannot change is refused. RFC 7644 section 3.5.2.

  @R7644-3.5.2-17
  Rule: A readOnly attribute cannot be modified

    @groups
    Example: groups that are added
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "add", "path": "groups", "value": [{ "value": "{{new word}}" }] }
        """
      Then the stored User has no groups
      And the provider refuses it with 400 and, if any, the scimType mutability

    Example: a time of creation that is added
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "add", "path": "meta.created", "value": "1999-01-31T12:00:00Z" }
        """
      Then the stored User's meta.created is as before
      And the provider refuses it with 400 and, if any, the scimType mutability

    Example: an id that is removed
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "remove", "path": "id" }
        """
      Then the stored User's id is as before
      And the provider refuses it with 400 and, if any, the scimType mutability

  @R7644-3.5.2-18 @testresources
  Rule: An immutable value cannot be modified

    Example: another immutable value
      Given a stored TestResource with:
        """
        { "fixedText": "once" }
        """
      When the client modifies the TestResource by:
        """
        { "op": "replace", "path": "fixedText", "value": "twice" }
        """
      Then the stored TestResource's fixedText is "once"
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7644-3.5.2-19 @testresources
  Rule: An immutable attribute without a value may be added

    Example: the first immutable value
      Given a stored TestResource
      When the client modifies the TestResource by:
        """
        { "op": "add", "path": "fixedText", "value": "once" }
        """
      Then the provider accepts it
      And the stored TestResource's fixedText is "once"

  @R7644-3.5.2.2-11
  Rule: A readOnly attribute cannot be removed

    Example: the id
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "remove", "path": "id" }
        """
      Then the stored User's id is as before
      And the provider refuses it with 400 and, if any, the scimType mutability

    Example: all of meta
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "remove", "path": "meta" }
        """
      Then the stored User has a value of meta
      And the provider refuses it with 400 and, if any, the scimType mutability
