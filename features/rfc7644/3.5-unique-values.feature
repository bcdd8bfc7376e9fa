Feature: Unique values of resources that are changed
  A change that gives a resource the unique value of another is refused. RFC 7644 sections 3.5.1 and 3.5.2.

  @R7644-3.5.1-13
  Rule: A PUT with a value that is taken is refused

    Example: the userName of another
      Given a stored User
      And another stored User
      When the client replaces the User with:
        """
        { "userName": "{{other User.userName}}" }
        """
      Then the provider refuses it as a clash
      And the stored User is as it was

    Example: a userName that is free
      Given a stored User
      When the client replaces the User with:
        """
        { "userName": "{{new address}}" }
        """
      Then the provider accepts it
      And the stored User's userName is as sent

  @R7644-3.5.1-14
  Rule: A resource does not clash with itself

    Example: replacing with the same userName and another displayName
      Given a stored User
      When the client replaces the User with:
        """
        { "displayName": "{{new label}}" }
        """
      Then the provider accepts it
      And the stored User's displayName is as sent

  @R7644-3.5.2-32 @patch
  Rule: A PATCH to a value that is taken is refused

    Example: the userName of another
      Given a stored User
      And another stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "userName", "value": "{{other User.userName}}" }
        """
      Then the provider refuses it as a clash
      And the stored User is as it was

    Example: a userName that is free
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "userName", "value": "free-{{new address}}" }
        """
      Then the provider accepts it
