Feature: Methods and endpoints
  What GET, POST, PUT, PATCH and DELETE do at the endpoints of the protocol. RFC 7644 sections 1.3, 3.1, 3.2.

  @R7644-3.2-01
  Rule: Reading changes nothing

    Example: a User that is read four times
      Given a stored User
      When the client retrieves the User 4 times
      Then each answer shows the same User

  @R7644-3.2-03 @patch
  Rule: A modification changes what it names and nothing else

    Example: the title of a User with other attributes
      Given a stored User with:
        """
        {
          "title": "Cartographer",
          "nickName": "Kit",
          "phoneNumbers": [{ "value": "tel:+1-201-555-0123", "type": "work" }]
        }
        """
      When the client modifies the User by:
        """
        { "op": "replace", "path": "title", "value": "Surveyor" }
        """
      Then the stored User is as it was, but for title

  @R7644-3.2-06
  Rule: Users take the methods that the protocol lists

    Example: creating
      When the client creates an ordinary User
      Then the provider does it, or says that it does not offer that

    Example: reading
      Given a stored User
      When the client retrieves the User
      Then the provider does it, or says that it does not offer that

    Example: replacing
      Given a stored User
      When the client replaces the User with:
        """
        { "nickName": "Kit" }
        """
      Then the provider does it, or says that it does not offer that

    Example: modifying
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "add", "path": "nickName", "value": "Kit" }
        """
      Then the provider does it, or says that it does not offer that

    Example: deleting
      Given a stored User
      When the client deletes the User
      Then the provider does it, or says that it does not offer that

  @R7644-3.2-07 @groups
  Rule: Groups take the methods that the protocol lists

    Example: creating
      When the client creates an ordinary Group
      Then the provider does it, or says that it does not offer that

    Example: reading
      Given a stored Group
      When the client retrieves the Group
      Then the provider does it, or says that it does not offer that

    Example: replacing
      Given a stored Group
      When the client replaces the Group with:
        """
        { "displayName": "{{new label}}" }
        """
      Then the provider does it, or says that it does not offer that

    Example: modifying
      Given a stored Group
      When the client modifies the Group by:
        """
        { "op": "replace", "path": "displayName", "value": "{{new label}}" }
        """
      Then the provider does it, or says that it does not offer that

    Example: deleting
      Given a stored Group
      When the client deletes the Group
      Then the provider does it, or says that it does not offer that

  @R7644-1.3-01
  Rule: The URL of a resource is the base, the endpoint and the id

    Example: the meta.location of a User
      Given a stored User
      When the client retrieves the User
      Then the meta.location of the answer ends in the path of the User

  @R7643-3.1-34
  Rule: Content-Location and meta.location are the same

    Example: a User that is read
      Given a stored User
      When the client retrieves the User
      Then the Content-Location of the answer, if any, is its meta.location

  @R7644-1.2-01 @filter
  Rule: What is percent-encoded is decoded once

    Example: a displayName with a plus
      Given a stored User with:
        """
        { "displayName": "{{new label}} a+b" }
        """
      When the client searches the Users for: displayName eq "{{User.displayName}}"
      Then the filter finds the User, where the provider takes it

  @R7644-3.4.2-08 @filter
  Rule: Parameters that the protocol does not know are ignored

    Example: two parameters of the client's own
      Given a stored User
      When the client sends:
        """
        GET {{Users}}?foo=bar&_ts=1&filter=userName%20eq%20%22{{User.userName}}%22
        """
      Then the answer's totalResults is 1
      And the answer's Resources[0].id is "{{User.id}}"

  @R7644-7.1-01
  Rule: Links hold no credentials

    Example: a User that is read
      Given a stored User
      When the client retrieves the User
      Then no link of the answer holds a credential
