Feature: Mutability
  A schema says of each attribute who may write it, and how often. RFC 7643 section 7.

  @R7643-7-21
  Rule: A readOnly attribute is not the client's to change

    @groups
    Example: the groups of a User that is created
      When the client creates a User with:
        """
        { "groups": [{ "value": "of-the-client" }] }
        """
      Then the provider accepts it
      And the stored User has no groups

    @groups
    Example: the groups of a User that is replaced
      Given a stored User
      When the client replaces the User with:
        """
        { "groups": [{ "value": "of-the-client" }] }
        """
      Then the stored User has no groups
      And the provider ought to accept it

    @groups @patch
    Example: the groups of a User that is modified
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "groups", "value": [{ "value": "of-the-client" }] }
        """
      Then the stored User has no groups
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

    @testresources
    Example: an attribute that only the provider sets, and a replacement
      Given a stored TestResource
      When the client replaces the TestResource with:
        """
        { "serverText": "of the client" }
        """
      Then the stored TestResource has no serverText
      And the provider ought to accept it

    @testresources
    Example: an attribute that only the provider sets
      When the client creates a TestResource with:
        """
        { "serverText": "of the client" }
        """
      Then the provider accepts it
      And the stored TestResource has no serverText

  @R7643-7-22 @patch
  Rule: A readWrite attribute can be changed at any time

    Example: all attributes of a User, one after the other
      Given a stored User
      When the client modifies each attribute of the User that is announced as readWrite
      Then each of those attributes that the provider lets the client write has another value

  @R7643-7-23 @testresources
  Rule: An immutable attribute takes a value once

    Example: another value
      Given a stored TestResource with:
        """
        { "fixedText": "once" }
        """
      When the client replaces the TestResource with:
        """
        { "fixedText": "twice" }
        """
      Then the stored TestResource's fixedText is as before
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

    @patch
    Example: the first value
      Given a stored TestResource
      When the client modifies the TestResource by:
        """
        { "op": "add", "path": "fixedText", "value": "once" }
        """
      Then the provider accepts it
      And the stored TestResource's fixedText is "once"

  @R7643-7-24
  Rule: A writeOnly attribute never comes back

    Example: creating
      When the client creates a User with:
        """
        { "password": "A9!{{new word}}" }
        """
      Then no answer shows a password

    Example: replacing
      Given a stored User
      When the client replaces the User with:
        """
        { "password": "A9!{{new word}}" }
        """
      Then no answer shows a password

    @patch
    Example: modifying
      Given a stored User
      When the client modifies the User by:
        """
        [
          { "op": "replace", "path": "password", "value": "A9!{{new word}}" },
          { "op": "replace", "path": "nickName", "value": "Kit" }
        ]
        """
      Then no answer shows a password

  @R7643-7-41
  Rule: What a provider makes of an unlisted value is shown

    Example: a type of address that no schema lists
      When the client creates a User with:
        """
        { "emails": [{ "value": "{{new address}}", "type": "lighthouse" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, the answer shows the User as it is stored
